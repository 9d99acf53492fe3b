import type { ScreenTexts } from './screen-words';

/** What reasons say in Spanish where a rule reads several facts, by the path of the fact. */
export const esFields: ScreenTexts['field'] = {
  effectiveFrom: {
    topic: 'cuándo empieza esta ley',
    says: { 'may-fit-with-hurdles': 'La ley aún no vale.' },
  },
  effectiveTo: {
    topic: 'si esta ley vale todavía',
    says: { 'does-not-seem-to-fit': 'La ley ya no vale.' },
  },
  'appliesTo.offenseFrom': {
    topic: 'si esta ley llega a un delito de ese tiempo',
    says: {
      'may-fit': 'La ley llega a delitos de ese tiempo.',
      depends: 'La ley es para delitos de después. Depende de las fechas exactas.',
    },
  },
  'appliesTo.caseFrom': {
    topic: 'si esta ley llega a un caso de ese tiempo',
    says: {
      'may-fit': 'La ley llega a casos de ese tiempo.',
      depends: 'La ley es para casos de después. Depende de las fechas exactas.',
    },
  },
  retroactive: {
    topic: 'que esta ley llegue a casos de antes de ella',
    says: {
      'may-fit': 'El caso no es de antes de la ley.',
      depends: 'La ley puede no llegar a casos de antes de ella.',
    },
  },
  'timing.deadline': {
    topic: 'si hay un último día para pedir',
    says: {
      'may-fit': 'Ningún último día lo impide.',
      'may-fit-with-hurdles': 'Hay un límite de tiempo para pedir.',
      depends: 'El último día para pedir puede haber pasado. Depende de las fechas exactas.',
    },
  },
  'prosecutor.role': {
    topic: 'qué debe hacer la fiscalía',
    says: { 'may-fit-with-hurdles': 'La fiscalía debe estar de acuerdo.' },
  },
  'hearing.rule': {
    topic: 'si hay una audiencia',
    says: { 'may-fit-with-hurdles': 'Tiene que haber una audiencia con un juez o una jueza.' },
  },
  'proof.papers': {
    topic: 'qué papeles se piden',
    says: { 'may-fit-with-hurdles': 'La ley pide papeles oficiales.' },
  },
  'proof.burden': {
    topic: 'cuánta prueba se pide',
    says: { 'may-fit-with-hurdles': 'La prueba debe ser clara y fuerte.' },
  },
  'narrative.policeCooperation': {
    topic: 'si se pide haber ayudado a la policía',
    says: { 'may-fit-with-hurdles': 'La ley pide haber ayudado a la policía.' },
  },
  'narrative.namesTrafficker': {
    topic: 'si hay que nombrar al tratante',
    says: {
      'may-fit-with-hurdles':
        'La ley pide el nombre del tratante. Hable antes con un abogado sobre cómo estar a salvo.',
    },
  },
  'money.filingFee': {
    topic: 'cuánto cuesta pedirlo',
    says: { 'may-fit-with-hurdles': 'Hay que pagar. Pregunte en el tribunal si se lo pueden perdonar.' },
  },
};
