import type { CampaignText } from '../campaign';

/** The default petition in Spanish: the same statements as the English one, paragraph by paragraph. */
export const spanishWords: CampaignText = {
  title: 'Defendamos a las personas sobrevivientes: no más víctimas de la trata tratadas como delincuentes',
  addressees: ['A quienes gobiernan mi estado', 'A quienes gobiernan nuestro país'],
  body: [
    'Muchas personas que sobreviven a la trata tienen antecedentes penales por cosas que su tratante las obligó ' +
      'a hacer. La mayoría de las personas sobrevivientes a quienes se preguntó había sido arrestada al menos una ' +
      'vez mientras era víctima de la trata.',
    'Los cargos son muchos: venta de drogas, prostitución, merodeo, robo y más. ' +
      'Lo más probable es que el tratante lo planeara todo. La persona arrestada fue la sobreviviente.',
    'Salir de la trata no pone fin a esto. Los antecedentes pueden quitarle a una persona un empleo, una vivienda ' +
      'segura a un precio justo, un préstamo o ayuda para comprar comida. Pueden separar a madres y padres de sus ' +
      'hijos cuando un tribunal decide la custodia. Pueden cerrar la puerta de una universidad o de una escuela ' +
      'de oficios.',
    'Algunos estados tienen leyes que permiten borrar estos antecedentes. Pero esas leyes tienen fallas.',
    'Algunas ayudan solo a quien era menor de edad cuando fue arrestado.',
    'Algunas cubren solo ciertos delitos, como la prostitución.',
    'Algunas hacen que la persona pase otra vez por lo peor de su pasado, con todo detalle, para que le crean.',
    'Las personas sobrevivientes ya hacen el duro trabajo de sanar. Una forma clara y sencilla de borrar sus ' +
      'antecedentes es un paso hacia la justicia.',
  ],
  ask:
    'Les pedimos que trabajen por leyes que borren los antecedentes penales de las personas sobrevivientes, y que ' +
    'las aprueben, para que ellas vuelvan a decidir sobre su propio futuro. Pedimos a quienes gobiernan cada estado ' +
    'que corrijan las fallas de su ley. Pedimos a quienes gobiernan el país que construyan sobre la nueva ley ' +
    'federal y que apoyen a las personas sobrevivientes en todos los estados.',
  note: {
    day: '2026-01-23',
    text:
      'La Ley de Alivio para Sobrevivientes de la Trata (Trafficking Survivors Relief Act) ' +
      'ya es ley federal (Ley Pública 119-73). Permite que los tribunales anulen condenas por delitos ' +
      'federales no violentos. Los antecedentes estatales dependen todavía de la ley de cada estado.',
  },
  terms: [
    'Usted firma una sola vez, con su propio nombre, y lo que escribe es verdad hasta donde usted sabe.',
    'Usted firma solo estas palabras. Si la petición cambia después, su nombre queda con las palabras que leyó.',
    '{dataController} puede contar las firmas y puede entregarlas a las autoridades nombradas arriba.',
    'Usted puede retirar su firma hasta que se entregue. Escriba a {contact}. Después ya no se puede recuperar.',
    'Firmar no dice nada sobre usted ni sobre su pasado.',
  ],
  privacy: [
    '{dataController} dirige esta petición y es responsable de lo que usted escribe aquí. ' +
      'Las preguntas van a {contact}.',
    'Usted da un nombre, un correo electrónico, un estado y un código postal, para que cada persona se cuente una ' +
      'vez y cada estado por separado. El comentario es opcional.',
    'Esta computadora guarda su firma bajo llave en cuanto usted la envía. Las personas de esta mesa no pueden ' +
      'abrirla. Solo {dataController} puede.',
    '{dataController} puede enviar su firma al servicio de peticiones en línea que usa. ' +
      'Su comentario va con ella solo si usted marca esa casilla.',
    'Las peticiones que se entregan a funcionarios públicos pueden pasar a ser documentos públicos. ' +
      'Entonces otras personas pueden pedir verlas.',
    'Ninguna casilla viene marcada. Su nombre no se muestra en público, y usted no recibe correos sobre la campaña, ' +
      'a menos que lo elija. Puede cambiar su elección en cualquier momento: escriba a {contact}.',
    'No se pregunta nada sobre su pasado.',
  ],
  emailWording: 'Envíenme correos sobre esta campaña. Puedo cambiar esta elección en cualquier momento.',
  namePublicWording: 'Mi nombre puede mostrarse en público entre las personas que firmaron.',
  commentSharedWording: 'Mi comentario puede enviarse con mi firma, y pueden leerlo las autoridades y el público.',
};
