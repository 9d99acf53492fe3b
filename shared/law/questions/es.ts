import type { QuestionWords } from './words';

export const es: QuestionWords = {
  name: {
    offenses: 'Qué delitos',
    who: 'Quién puede pedir',
    arrests: 'También arrestos',
    labor: 'También trata laboral',
    story: 'Qué hay que contar',
    proof: 'Cuánta prueba',
    cost: 'Cuánto cuesta',
    public: 'Público o sellado',
  },
  ask: {
    offenses: '¿Por qué delitos puede una persona sobreviviente pedir que se borre una condena?',
    who: '¿Puede pedir gente de cualquier edad, o solo quienes eran menores?',
    arrests: '¿La ley alcanza también arrestos y cargos que no acabaron en condena?',
    labor: '¿La ley sirve también a sobrevivientes de trata laboral?',
    story: '¿Tiene la persona que escribir o decir lo que le pasó?',
    proof: '¿Cuánta prueba pide la ley?',
    cost: '¿Cuesta dinero presentar la petición?',
    public: '¿Se guarda la petición fuera de la vista del público?',
  },
  value: {
    offenses: {
      any: 'Ninguno excluido, hasta donde se leyó',
      'any-except': 'La mayoría, con excepciones',
      listed: 'Solo una lista de delitos',
      'prostitution-related': 'Solo delitos de prostitución',
    },
    who: {
      'any-age': 'No se halló límite de edad',
      other: 'Depende',
      'minor-at-offense': 'Solo quienes eran menores',
    },
    arrests: { none: 'Sí', possible: 'Depende', barrier: 'No' },
    labor: { none: 'Sí', possible: 'Depende', barrier: 'No' },
    story: { none: 'No se pide', possible: 'Puede pedirse', barrier: 'Sí, se pide' },
    proof: {
      'not-required': 'No se pide',
      preponderance: 'Más probable que no',
      other: 'Otra norma',
      'clear-and-convincing': 'Clara y convincente',
    },
    cost: { waived: 'Gratis', waivable: 'Una tarifa que se puede perdonar', charged: 'Una tarifa' },
    public: { sealed: 'Se presenta sellado', partly: 'Privado en parte', 'not-said': 'La ley no lo dice' },
  },
  noSurvivorLaw: 'No se halló ley para sobrevivientes',
  unknown: 'No se sabe',
  minorsOnly: 'solo quienes eran menores',
};
