import type { ScreenTexts } from './screen-words';

const conditionMet = 'Esta condición de la ley parece cumplida.';

/** The rules in Spanish: their names, what they do, and what their reasons say. */
export const esRules: ScreenTexts['rule'] = {
  'record-kind': {
    name: 'Tipo de caso',
    does: 'Mira qué pasó con el caso y si la ley llega a casos así.',
    topic: 'si esta ley llega a un caso así',
    says: {
      'may-fit': 'La ley llega a este tipo de caso.',
      depends: 'Depende de cómo aparece el caso.',
      'does-not-seem-to-fit': 'La ley no nombra este tipo de caso.',
    },
  },
  offense: {
    name: 'Delito',
    does: 'Mira el tipo de delito y su nivel. Si una ley deja fuera algunos delitos por su nombre, solo el artículo exacto lo dice. Una ley que deja fuera los delitos violentos no deja fuera vender sexo, merodear, tener drogas, el fraude, entrar sin permiso, un nombre falso, los papeles de inmigración ni faltar a una cita en el tribunal.',
    topic: 'si esta ley llega a ese delito',
    says: {
      'may-fit': 'La ley parece llegar a este tipo de delito.',
      depends: 'Depende del delito exacto y de su nivel.',
      'does-not-seem-to-fit': 'Este tipo de delito no está entre los que nombra la ley.',
    },
  },
  age: {
    name: 'Edad',
    does: 'Mira si la persona tenía menos de 18 años, cuando la ley lo toma en cuenta.',
    topic: 'si la edad cuenta en esta ley',
    says: {
      'may-fit': 'La edad no lo impide.',
      depends: 'Depende de la edad, según cómo la cuenta la ley.',
      'does-not-seem-to-fit': 'La ley es para personas de otra edad en ese momento.',
    },
  },
  trafficking: {
    name: 'Tipo de trata',
    does: 'Mira el tipo de trata, cuando la ley nombra uno. Haber tenido que cometer delitos nunca cierra una vía. Una ley en la que la trata no cuenta no deja fuera a nadie.',
    topic: 'qué tipos de trata cuentan',
    says: {
      'may-fit': 'El tipo de trata no lo impide.',
      depends: 'Depende del tipo de trata.',
      'does-not-seem-to-fit': 'La ley nombra otro tipo de trata.',
    },
  },
  link: {
    name: 'Relación con la trata',
    does: 'Mira qué une el caso con la trata. “No sé” nunca cierra una vía.',
    topic: 'qué tan cerca de la trata debe estar el caso',
    says: {
      'may-fit': 'La relación que pide la ley parece estar.',
      'may-fit-with-hurdles': 'Hay que mostrar la relación como la ley lo pide. Un abogado puede ayudar.',
      depends: 'Depende de la relación con la trata.',
      'does-not-seem-to-fit': 'La ley pide una relación con la trata.',
    },
  },
  court: {
    name: 'Tribunal',
    does: 'Mira el tipo de tribunal. La ley federal es para casos federales y la del estado para los suyos. Para otros tribunales solo cuenta lo que dice la ley.',
    topic: 'si esta ley llega a casos de ese tribunal',
    says: {
      'may-fit': 'La ley llega a casos de este tribunal.',
      depends: 'Depende del tipo de tribunal.',
      'does-not-seem-to-fit': 'La ley deja fuera los casos de este tribunal.',
    },
  },
  'in-force': {
    name: 'Vigencia',
    does: 'Mira si la ley vale hoy.',
    topic: 'si esta ley vale hoy',
    says: {},
  },
  dates: {
    name: 'Fechas',
    does: 'Mira el año del caso: si la ley llega tan atrás y si pasó un último día. Un año solo se lee como cualquier día de ese año y nunca cierra una vía.',
    topic: 'qué fechas cuentan en esta ley',
    says: {},
  },
  waiting: {
    name: 'Tiempo de espera',
    does: 'Mira cuánto hay que esperar. Es un obstáculo, nunca un no.',
    topic: 'si hay un tiempo de espera',
    says: {
      'may-fit': 'El tiempo de espera parece haber pasado.',
      'may-fit-with-hurdles': 'Hay un tiempo de espera.',
    },
  },
  sentence: {
    name: 'Pena',
    does: 'Mira si la pena o la libertad a prueba está cumplida, cuando la ley lo pide.',
    topic: 'si la pena debe estar cumplida',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'La ley pide cumplir antes la pena.' },
  },
  fines: {
    name: 'Multas',
    does: 'Mira las multas que se deben, cuando la ley pide que estén pagadas.',
    topic: 'si las multas deben estar pagadas',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles': 'La ley pide pagar las multas. Pregunte si el juez puede perdonarlo.',
    },
  },
  fees: {
    name: 'Costos del tribunal',
    does: 'Mira los costos del tribunal que se deben, cuando la ley pide que estén pagados.',
    topic: 'si los costos del tribunal deben estar pagados',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles': 'La ley pide pagar los costos del tribunal. Pregunte si el juez puede perdonarlo.',
    },
  },
  restitution: {
    name: 'Restitución',
    does: 'Mira la restitución que se debe, cuando la ley pide que esté pagada.',
    topic: 'si la restitución debe estar pagada',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'La ley pide que la restitución esté pagada.' },
  },
  'other-convictions': {
    name: 'Otras condenas',
    does: 'Mira las condenas desde entonces y los otros casos de aquí, cuando la ley no quiere ninguna. Cuánto tiempo cuentan lo dice la ley misma; por eso esto nunca cierra una vía.',
    topic: 'si cuentan otras condenas',
    says: {
      'may-fit': conditionMet,
      depends: 'La ley no quiere otra condena ni una de después. Depende de sus palabras exactas.',
    },
  },
  'later-record': {
    name: 'Un caso de después',
    does: 'Mira si otro caso de aquí puede ser posterior a este, cuando la ley no quiere una condena de después.',
    topic: 'si cuenta un caso de después',
    says: {
      'may-fit': 'Ningún caso de aquí es posterior a este.',
      'may-fit-with-hurdles': 'Otro caso de aquí puede ser posterior. La ley no quiere una condena de después.',
    },
  },
  'open-cases': {
    name: 'Casos abiertos',
    does: 'Mira los casos abiertos, cuando la ley no quiere ninguno.',
    topic: 'si cuenta un caso abierto',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'La ley pide que no haya ningún caso abierto.' },
  },
  warrant: {
    name: 'Orden de arresto',
    does: 'Mira una posible orden de arresto, cuando la ley no quiere ninguna. Un abogado mira primero.',
    topic: 'si cuenta una orden de arresto',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles':
        'Una orden de arresto puede impedirlo. No vaya a un tribunal ni a la policía antes de que un abogado lo vea.',
    },
  },
  'asked-before': {
    name: 'Si ya se pidió',
    does: 'Mira una petición anterior. Después de un “no”, la ley puede limitar volver a pedir. Una vía con límite de veces puede estar gastada.',
    topic: 'qué pesa una petición anterior',
    says: {
      'may-fit': 'Ninguna petición anterior lo impide.',
      'may-fit-with-hurdles': 'Después de un “no”, esta ley limita volver a pedir.',
      depends: 'Depende de qué pasó con una petición anterior y bajo qué ley fue.',
    },
  },
  'defense-raised': {
    name: 'En el juicio',
    does: 'Mira si en el juicio se habló de la trata, cuando la ley lo toma en cuenta.',
    topic: 'si importa que en el juicio se habló de la trata',
    says: {
      'may-fit': 'Nada del juicio lo impide.',
      'may-fit-with-hurdles': 'La petición debe decir qué pasó con la defensa en el juicio.',
      depends:
        'Si en el juicio se habló de la trata y se perdió, esta ley puede cerrarse. Depende de qué decidió el tribunal.',
    },
  },
  registration: {
    name: 'Registro',
    does: 'Mira el deber de registrarse, cuando la ley lo toma en cuenta. No se pregunta por cuál caso; por eso nunca cierra una vía.',
    topic: 'qué pesa en esta ley el deber de registrarse',
    says: {
      'may-fit': 'El registro no impide pedirlo.',
      depends: 'Depende de si hay deber de registrarse y por cuál caso.',
    },
  },
  'someone-charged': {
    name: 'Alguien acusado',
    does: 'Mira si alguien fue acusado de trata, en las pocas leyes que lo piden.',
    topic: 'si alguien debe haber sido acusado',
    says: { 'may-fit': conditionMet, depends: 'La ley pide que alguien fuera acusado de trata.' },
  },
  'other-conditions': {
    name: 'Otras condiciones',
    does: 'Da las condiciones por las que aquí no se pregunta. Los formularios y papeles son pasos, no obstáculos.',
    topic: 'qué otras condiciones hay',
    says: { 'may-fit-with-hurdles': 'La ley tiene otras condiciones. Véalas con un abogado.' },
  },
  'conditions-known': {
    name: 'Condiciones leídas',
    does: 'Dice cuando las condiciones de una ley no se pudieron leer.',
    topic: 'qué condiciones tiene esta ley',
    says: { 'may-fit': 'La ley no pone condiciones antes.' },
  },
  tiers: {
    name: 'Clases de delito',
    does: 'Dice cuando las reglas cambian según la clase del delito.',
    topic: 'qué reglas van con la clase del delito',
    says: { 'may-fit-with-hurdles': 'Las reglas cambian según la clase del delito.' },
  },
  proof: {
    name: 'Prueba y tribunal',
    does: 'Da lo que hace difícil pedirlo: una prueba fuerte, papeles que hay que tener, una fiscalía que debe estar de acuerdo, una audiencia, un pago. Lo que la ley no pide nunca es un obstáculo.',
    topic: 'cuánta prueba se pide',
    says: {},
  },
  'read-in-part': {
    name: 'Cuánto se leyó',
    does: 'Dice cuando no se leyó toda la ley. Una ley así nunca da un simple «puede servir».',
    topic: 'qué más pide esta ley',
    says: { 'may-fit-with-hurdles': 'No se leyó toda esta ley. Puede pedir más.' },
  },
};
