import type { Restriction, RestrictionId, RestrictionParams } from '../../restriction-schema';
import type { ReadExtent } from '../../schema/codes';
import { labels } from './labels';
import { and, precondition, span, start, storyPart } from './parts';

/** What each restriction asks, to complete "No se sabe …". */
const question: Record<RestrictionId, string> = {
  'minors-only': 'si hay un límite de edad',
  'certain-offenses-only': 'qué delitos incluye',
  'relives-trauma': 'cuánto hay que contar de lo que pasó',
  burden: 'cuánta prueba se pide',
  nexus: 'qué tan directa debe ser la relación con la trata',
  hearing: 'si hay una audiencia',
  'prosecutor-consent': 'si la fiscalía debe estar de acuerdo',
  waiting: 'si hay un tiempo de espera',
  deadline: 'si hay una fecha límite',
  preconditions: 'qué condiciones hay que cumplir antes',
  fees: 'si presentarla cuesta dinero',
  'public-record': 'si la solicitud se mantiene privada',
  'county-by-county': 'si una solicitud sirve para varios condados',
  'labor-left-out': 'si cuenta la trata laboral',
  'arrests-left-out': 'si incluye también los arrestos',
  discretion: 'si el juez está obligado a decir que sí',
};

/** What is told when the answer needs no further values. */
const plain: Record<RestrictionId, { barrier: string; possible: string; none: string }> = {
  'minors-only': {
    barrier: 'Solo puede pedirlo quien tenía menos de 18 años en ese momento.',
    possible: 'La regla sobre la edad no es igual para todos.',
    none: 'La ley no pone límite de edad.',
  },
  'certain-offenses-only': {
    barrier: 'Solo incluye ciertos delitos.',
    possible: 'Algunos delitos quedan fuera.',
    none: 'Ningún delito queda fuera.',
  },
  'relives-trauma': {
    barrier: 'El proceso pide contar lo que pasó.',
    possible: 'El proceso puede pedir que se cuente lo que pasó.',
    none: 'El proceso no pide un relato escrito, ni audiencia, ni hablar en el tribunal.',
  },
  burden: {
    barrier: 'Se pide mucha prueba.',
    possible: 'La ley tiene su propia regla sobre la prueba.',
    none: 'La ley no fija cuánta prueba se pide.',
  },
  nexus: {
    barrier: 'La relación con la trata debe ser muy directa.',
    possible: 'La ley tiene su propia regla sobre la relación con la trata.',
    none: 'No hay que mostrar una relación con la trata.',
  },
  hearing: {
    barrier: 'Siempre hay una audiencia.',
    possible: 'Puede haber una audiencia.',
    none: 'No hace falta una audiencia.',
  },
  'prosecutor-consent': {
    barrier: 'La fiscalía debe estar de acuerdo.',
    possible: 'La fiscalía puede opinar.',
    none: 'La ley no pide que la fiscalía esté de acuerdo.',
  },
  waiting: {
    barrier: 'Hay un tiempo de espera.',
    possible: 'Puede haber un tiempo de espera.',
    none: 'No hay tiempo de espera.',
  },
  deadline: {
    barrier: 'Hay una fecha límite.',
    possible: 'Puede haber una fecha límite.',
    none: 'No hay fecha límite.',
  },
  preconditions: {
    barrier: 'Hay condiciones que cumplir antes.',
    possible: 'Se piden papeles.',
    none: 'No hay condiciones que cumplir antes.',
  },
  fees: {
    barrier: 'Presentarla cuesta dinero.',
    possible: 'Puede costar dinero.',
    none: 'Presentarla no cuesta nada.',
  },
  'public-record': {
    barrier: 'La solicitud está abierta al público.',
    possible: 'La solicitud puede estar abierta al público.',
    none: 'La solicitud se mantiene fuera de la vista del público.',
  },
  'county-by-county': {
    barrier: 'Cada condado necesita su propia solicitud.',
    possible: 'Cada condado puede necesitar su propia solicitud.',
    none: 'Una solicitud sirve para varios condados.',
  },
  'labor-left-out': {
    barrier: 'Solo cuenta la trata sexual. La trata laboral queda fuera.',
    possible: 'La trata laboral puede quedar fuera.',
    none: 'La trata laboral no queda fuera.',
  },
  'arrests-left-out': {
    barrier: 'Los arrestos sin condena quedan fuera.',
    possible: 'Los arrestos sin condena pueden quedar fuera.',
    none: 'Incluye también arrestos o cargos.',
  },
  discretion: {
    barrier: 'El juez puede decir que no aunque todo esté probado.',
    possible: 'El juez puede decir que no aunque todo esté probado.',
    none: 'El juez debe decir que sí cuando todo está probado.',
  },
};

/** The sentence that the values allow, or null where the plain one says it all. */
function exact(params: RestrictionParams, id: RestrictionId): string | null {
  switch (params.of) {
    case 'age':
      if (params.rule === 'any-age') return 'Puede pedirlo una persona de cualquier edad.';
      return params.rule === 'adult-at-offense' ? 'Esta vía es para quien tenía 18 años o más en ese momento.' : null;
    case 'offenses': {
      const named = (params.scope === 'any-except' ? params.excluded : params.included).map(
        (family) => labels.offenseFamily[family],
      );
      if (params.scope === 'prostitution-related') return 'Solo incluye delitos de prostitución.';
      if (named.length === 0) return null;
      if (params.scope === 'any-except') return `Algunos delitos quedan fuera, entre ellos ${and(named)}.`;
      return params.scope === 'listed' ? `Solo incluye ciertos delitos, entre ellos ${and(named)}.` : null;
    }
    case 'story': {
      const told = [];
      const parts = (names: typeof params.barrier) => and(names.map((name) => storyPart[name]));
      if (params.barrier.length > 0) told.push(`El proceso pide ${parts(params.barrier)}.`);
      if (params.possible.length > 0)
        told.push(`${told.length > 0 ? 'Puede' : 'El proceso puede'} pedir ${parts(params.possible)}.`);
      if (params.unknown.length > 0 && told.length > 0) told.push(`No se sabe: ${parts(params.unknown)}.`);
      return told.length > 0 ? told.join(' ') : null;
    }
    case 'burden':
      if (params.standard === 'preponderance') return 'Los hechos deben ser más probables que no.';
      return params.standard === 'clear-and-convincing'
        ? 'La prueba debe ser clara y convincente, y eso es mucho.'
        : null;
    case 'nexus':
      switch (params.standard) {
        case 'direct-result':
          return 'El delito debe ser un resultado directo de la trata.';
        case 'result-of':
          return 'El delito debe ser un resultado de la trata.';
        case 'while-victim':
          return 'Basta con que la persona sufriera la trata en ese momento.';
        case 'coerced':
          return 'La persona debe haber actuado a la fuerza.';
        case 'other':
          return null;
      }
      break;
    case 'hearing': {
      const remote = params.remote === true ? ' Se puede participar a distancia.' : '';
      switch (params.rule) {
        case 'required':
          return `Hay una audiencia.${remote}`;
        case 'on-objection':
          return `Hay una audiencia si la fiscalía se opone.${remote}`;
        case 'court-discretion':
          return `El tribunal decide si hay una audiencia.${remote}`;
        case 'not-required':
          return null;
      }
      break;
    }
    case 'prosecutor':
      if (params.role === 'none') return 'La fiscalía no participa.';
      if (params.role === 'must-consent') return null;
      return params.days === null
        ? 'Se avisa a la fiscalía y puede oponerse. El tribunal decide.'
        : `Se avisa a la fiscalía y tiene ${params.days} días para oponerse. El tribunal decide.`;
    case 'fixed-time':
      return id === 'deadline'
        ? `Hay que pedirlo antes de que pasen ${span(params.amount, params.unit)} después ${start[params.from]}.`
        : `Hay que esperar ${span(params.amount, params.unit)} después ${start[params.from]}.`;
    case 'until-event':
      return `Hay que esperar hasta después ${start[params.from]}.`;
    case 'loose-time':
      switch (params.rule) {
        case 'varies':
          return 'Hay un tiempo de espera. No es igual en todos los casos.';
        case 'reasonable-time':
          return 'Hay que pedirlo en un tiempo razonable. La ley no da una fecha.';
        case 'before-event':
          return 'Hay que pedirlo al comienzo del caso.';
        case 'unclear':
          return 'La fecha límite no está clara. Hable pronto con un abogado.';
      }
      break;
    case 'preconditions': {
      const named = and(params.kinds.map((kind) => precondition[kind]));
      return params.kinds.length > 0 ? `Se pide: ${named}.` : null;
    }
    case 'fee':
      return params.rule === 'waivable' ? 'Cuesta dinero, pero se puede pedir no pagar.' : null;
    case 'confidentiality':
      return params.rule === 'pseudonym'
        ? 'Los papeles pueden llevar un nombre inventado.'
        : 'Algunas cosas no se muestran al público. No se sabe si la solicitud tampoco.';
    case 'nothing':
    case 'routes-differ':
      return null;
  }
  return null;
}

/** A sentence that says something is not there, worded by how much of the law was read. */
export function asRead(sentence: string, textRead: ReadExtent): string {
  switch (textRead) {
    case 'full':
      return sentence;
    case 'part':
      return `Hasta donde se leyó la ley: ${sentence}`;
    case 'none':
      return `Según otras fuentes: ${sentence}`;
  }
}

/** One restriction in plain Spanish; "none" says so only as far as the law was read. */
export function restriction({ id, answer, known, textRead, params }: Restriction): string {
  if (answer === 'unknown') {
    if (params.of === 'routes-differ') return `Depende de la vía ${question[id]}.`;
    if (known !== 'silent') return `No se sabe ${question[id]}.`;
    return `${textRead === 'full' ? 'La' : 'Hasta donde se leyó, la'} ley no dice ${question[id]}.`;
  }
  const sentence = exact(params, id) ?? plain[id][answer];
  return answer === 'none' ? asRead(sentence, textRead) : sentence;
}
