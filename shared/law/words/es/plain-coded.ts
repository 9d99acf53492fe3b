import type { CodedSentences } from '../plain-words';

/** One sentence for each code of a fact. */
export const coded: CodedSentences = {
  'age.measuredAt': {
    act: 'Cuenta la edad en el momento del acto.',
    arrest: 'Cuenta la edad en el arresto.',
    adjudication: 'Cuenta la edad cuando decidió el tribunal.',
    filing: 'Cuenta la edad al pedirlo.',
  },
  'victim.minorsNeedNoForce': {
    yes: 'Con menos de 18 años no hay que mostrar que hubo fuerza.',
    no: 'También con menos de 18 años hay que mostrar que hubo fuerza.',
  },
  'victim.federalDefinitionCounts': {
    yes: 'También cuenta lo que la ley federal llama trata.',
    no: 'Aquí no basta lo que la ley federal llama trata.',
  },
  'victim.traffickedElsewhereCounts': {
    yes: 'También cuenta la trata en otro lugar.',
    no: 'La trata en otro lugar no cuenta.',
  },
  'offenses.derivative.failureToAppear': {
    included: 'Incluye también faltar a una cita en el tribunal.',
    excluded: 'Deja fuera faltar a una cita en el tribunal.',
  },
  'offenses.derivative.probationViolation': {
    included: 'Incluye también incumplir la libertad a prueba.',
    excluded: 'Deja fuera incumplir la libertad a prueba.',
  },
  'offenses.derivative.attemptOrConspiracy': {
    included: 'Incluye también intentar o planear un delito.',
    excluded: 'Deja fuera intentar o planear un delito.',
  },
  'offenses.derivative.lesserOffense': {
    included: 'Incluye también un cargo menor.',
    excluded: 'Deja fuera un cargo menor.',
  },
  'notice.prosecutor': {
    yes: 'Se avisa a la fiscalía.',
    no: 'No se avisa a la fiscalía.',
  },
  'prosecutor.role': {
    'notice-may-object': 'La fiscalía puede oponerse. El tribunal decide.',
    'must-consent': 'La fiscalía debe estar de acuerdo.',
    none: 'La fiscalía no participa.',
  },
  'notice.arrestingAgency': {
    yes: 'Se avisa a la policía o agencia que hizo el arresto.',
    no: 'No se avisa a la agencia que hizo el arresto.',
  },
  'notice.crimeVictim': {
    yes: 'Si en el caso alguien sufrió un daño, se le avisa.',
    no: 'No se avisa a quien sufrió un daño en el caso.',
  },
  'notice.coDefendant': {
    yes: 'Se avisa a otras personas acusadas en el mismo caso.',
    no: 'No se avisa a otras personas acusadas en el mismo caso.',
  },
  'notice.addressShown': {
    shown: 'Los papeles muestran la dirección de la casa. Hable antes con un abogado sobre cómo estar a salvo.',
    'confidential-program': 'Un programa estatal puede dejar la dirección de la casa fuera de los papeles.',
    'not-shown': 'Los papeles no muestran la dirección de la casa.',
  },
  'narrative.statement': {
    'sworn-detailed': 'Hay que escribir con detalle lo que pasó y jurar que es verdad.',
    'sworn-brief': 'Hay que firmar una declaración jurada corta.',
    'unsworn-detailed': 'Hay que escribir con detalle lo que pasó.',
    none: 'No se pide un relato escrito.',
  },
  'narrative.namesTrafficker': {
    required: 'Hay que dar el nombre del tratante.',
    'if-known': 'Hay que dar el nombre del tratante si se sabe.',
    'not-asked': 'No se pide el nombre del tratante.',
  },
  'narrative.testimony': {
    required: 'Hay que hablar en el tribunal.',
    'if-opposed': 'Puede que haya que hablar en el tribunal si la fiscalía se opone.',
    'may-be-asked': 'Puede que le pidan hablar en el tribunal.',
    excused: 'No hay que hablar en el tribunal.',
  },
  'narrative.policeCooperation': {
    required: 'Hay que haber ayudado a la policía.',
    considered: 'El tribunal puede mirar si la persona ayudó a la policía.',
    'not-asked': 'No se pide ayuda a la policía.',
  },
  'narrative.providerStatementEnough': {
    yes: 'Puede bastar una carta de quien ayuda, como un refugio.',
    no: 'No basta una carta de quien ayuda, como un refugio.',
  },
  'narrative.useOfFiling': {
    'can-be-used': 'Lo que se escribe se puede usar en otros casos. Hable antes con un abogado.',
    protected: 'La ley pone límites al uso en otros casos de lo que se escribe.',
  },
  'hearing.remote': {
    yes: 'Se puede participar a distancia.',
    no: 'Hay que estar allí en persona.',
  },
  'proof.papers': {
    presumption: 'No se exigen papeles oficiales. Con ellos, el tribunal da por hecho que la persona sufrió trata.',
    required: 'Se exigen papeles oficiales.',
    optional: 'No se exigen papeles oficiales.',
  },
  'proof.burdenWithPapers': {
    preponderance: 'Con papeles oficiales, los hechos deben ser más probables que no.',
    'clear-and-convincing': 'Aun con papeles oficiales, la prueba debe ser clara y convincente.',
    other: 'Con papeles oficiales, la ley tiene su propia regla sobre la prueba.',
  },
  'decision.unopposed': {
    mandatory: 'Si la fiscalía no se opone, el juez debe decir que sí cuando todo está probado.',
    discretionary: 'Si la fiscalía no se opone, el juez todavía puede decir que no.',
  },
  'decision.opposed': {
    mandatory: 'Si la fiscalía se opone, el juez aún debe decir que sí cuando todo está probado.',
    discretionary: 'Si la fiscalía se opone, el juez puede decir que sí o que no.',
  },
  'filing.counsel': {
    appointed: 'El tribunal le da un abogado a la persona.',
    'may-be-appointed': 'El tribunal puede darle un abogado a la persona.',
    'not-appointed': 'El tribunal no le da un abogado a la persona.',
  },
  'money.finesPaid': {
    refunded: 'Después de un sí, se deben devolver las multas ya pagadas. Pregunte a un abogado qué límites hay.',
    cancelled: 'Después de un sí, las multas quedan sin efecto.',
    'court-may': 'Después de un sí, el tribunal puede ordenar que se devuelvan las multas.',
    stays: 'No se devuelven las multas ya pagadas.',
  },
  'money.finesOwed': {
    refunded: 'Después de un sí, se deben devolver las multas.',
    cancelled: 'Después de un sí, ya no se deben las multas sin pagar.',
    'court-may': 'Después de un sí, el tribunal puede quitar las multas sin pagar.',
    stays: 'Las multas sin pagar se siguen debiendo.',
  },
  'money.courtFees': {
    refunded: 'Después de un sí, se deben devolver los costos del tribunal.',
    cancelled: 'Después de un sí, ya no se deben los costos del tribunal.',
    'court-may': 'Después de un sí, el tribunal puede quitar sus costos.',
    stays: 'Los costos del tribunal se siguen debiendo.',
  },
  'money.restitution': {
    refunded: 'Después de un sí, se debe devolver la restitución.',
    cancelled: 'Después de un sí, ya no se debe la restitución.',
    'court-may': 'Después de un sí, el tribunal puede quitar la restitución.',
    stays: 'La restitución se sigue debiendo.',
  },
  'effect.conviction': {
    'vacated-legal-defect': 'Después de un sí, la condena se deshace por una falla en el caso.',
    'vacated-other': 'Después de un sí, la condena se deshace.',
    'set-aside': 'Después de un sí, la condena se deja de lado.',
    sealed: 'Después de un sí, los antecedentes se ocultan, pero no se deshacen.',
    destroyed: 'Después de un sí, los antecedentes se destruyen.',
  },
  'effect.mayDeny': {
    yes: 'Después de un sí, en muchos casos la persona puede decir que no tiene ese antecedente. Pregunte a un abogado qué límites hay.',
    no: 'Después de un sí, todavía hay que decirlo si preguntan.',
  },
  'effect.countsAsPrior': {
    yes: 'Todavía puede contar en contra de la persona en otro caso.',
    no: 'No cuenta en contra de la persona en otro caso.',
  },
  'effect.firearms': {
    restored: 'Puede volver el derecho a tener un arma. Pregunte antes a un abogado.',
    'not-restored': 'Por esta vía no vuelve el derecho a tener un arma.',
  },
  'effect.fingerprintsAndDna': {
    destroyed: 'Se destruyen las huellas o el ADN guardados.',
    'on-request': 'Las huellas o el ADN guardados se destruyen solo si la persona lo pide.',
    kept: 'Las huellas o el ADN siguen guardados.',
  },
  'effect.tellsAgencies': {
    court: 'Después de un sí, el tribunal avisa a las agencias que guardan antecedentes.',
    survivor: 'Después de un sí, la persona debe avisar a las agencias que guardan antecedentes.',
    prosecutor: 'Después de un sí, la fiscalía avisa a las agencias que guardan antecedentes.',
  },
  'denial.refile': {
    'any-time': 'Después de un no, se puede pedir otra vez en cualquier momento.',
    'after-wait': 'Después de un no, hay que esperar antes de pedirlo otra vez.',
    'new-evidence': 'Después de un no, hace falta prueba nueva para pedirlo otra vez.',
    barred: 'Solo hay un intento. Después de un no, no se puede pedir otra vez. Hable antes con un abogado.',
  },
  'denial.appeal': {
    yes: 'Después de un no, se puede pedir a un tribunal superior que lo mire.',
    no: 'Después de un no, un tribunal superior no lo mira.',
  },
  registry: {
    'ends-by-order':
      'La orden puede terminar el registro por delitos sexuales. Siga en el registro hasta que la orden y el registro digan por escrito que puede parar.',
    'separate-petition':
      'El registro por delitos sexuales necesita su propia solicitud. Siga en el registro hasta que la aprueben.',
    stays: 'El registro por delitos sexuales sigue.',
    'bars-relief': 'Quien debe estar en el registro por delitos sexuales no puede usar esta ley mientras tanto.',
  },
  immigration: {
    'legal-defect': 'El motivo es una falla en el caso. Pregunte a un abogado de inmigración qué significa.',
    rehabilitative: 'El motivo es un nuevo comienzo. Pregunte a un abogado de inmigración qué significa.',
    mixed: 'Hay más de un motivo. Pregunte a un abogado de inmigración qué significa.',
  },
  defenseRaised: {
    bars: 'Quien dijo en el juicio que fue trata, y perdió, no puede usar esta ley.',
    'no-bar': 'Quien dijo en el juicio que fue trata, y perdió, todavía puede pedirlo.',
    'must-explain': 'Hay que explicar lo que se dijo, o no se dijo, de la trata en el juicio.',
  },
  retroactive: {
    yes: 'También cuentan los casos de antes de esta ley.',
    no: 'Los casos de antes de esta ley quedan fuera.',
  },
};
