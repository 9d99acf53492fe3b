import fc from 'fast-check';
import { readExtents } from '../../../shared/law/schema/codes';
import { confidentialityRules, feeRules } from '../../../shared/law/schema/filing-and-effect';
import { offenseFamilies } from '../../../shared/law/schema/offense-families';
import { burdens, hearingRules, prosecutorRoles } from '../../../shared/law/schema/proof-and-story';
import { type Remedy, remedySchema } from '../../../shared/law/schema/remedy';
import { preconditionKinds, waitStarts } from '../../../shared/law/schema/time-and-conditions';
import { ageRules, nexusStandards, offenseScopes } from '../../../shared/law/schema/who-and-what';

const common = { sources: ['s1'], verification: 'mixed' as const };

/** A fact that is stated, silent, not required or unknown. */
const fact = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 6, arbitrary: values.map((value) => ({ known: 'stated' as const, value, ...common })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('silent' as const, 'not-required' as const).map((known) => ({ known, ...common })),
    },
    { weight: 2, arbitrary: fc.constant({ known: 'unknown' as const }) },
  );
const oneOf = <T>(values: readonly T[]) => fact(fc.constantFrom(...values));
const text = fc.constant('words');
const from = fc.constantFrom(...waitStarts);
const amount = fc.integer({ min: 1, max: 10 });
const unit = fc.constantFrom('days' as const, 'months' as const, 'years' as const);

const waiting = fc.oneof(
  fc.record({ rule: fc.constantFrom('none' as const, 'varies' as const), text }),
  fc.record({ rule: fc.constant('fixed' as const), amount, unit, from, text }),
  fc.record({ rule: fc.constant('until-event' as const), from, text }),
);
const deadline = fc.oneof(
  fc.record({ rule: fc.constantFrom('none', 'reasonable-time', 'before-event', 'unclear'), text }),
  fc.record({ rule: fc.constant('fixed'), amount, unit, from, text }),
);
const precondition = fc.record({ kinds: fc.subarray([...preconditionKinds], { minLength: 1, maxLength: 3 }), text });
const measure = fc.record({
  measure: fc.constantFrom('filed-sealed', 'pseudonym', 'closed-hearing', 'redaction'),
  how: fc.constantFrom('automatic', 'on-request', 'court-may'),
});

const yesOrNo = fact(fc.boolean());
const inOrOut = oneOf(['included', 'excluded']);
const offenses = fact(fc.array(fc.record({ text, families: fc.subarray([...offenseFamilies], { maxLength: 7 }) })));

/** Facts that no restriction is derived from, which the plain text tells. */
const otherFacts = {
  notice: fc.record({
    // Where the prosecutor may object, the prosecutor is told: no law says both.
    prosecutor: fact(fc.constant(true)),
    arrestingAgency: yesOrNo,
    crimeVictim: yesOrNo,
    coDefendant: yesOrNo,
    addressShown: oneOf(['shown', 'confidential-program', 'not-shown']),
  }),
  denial: fc.record({ refile: oneOf(['any-time', 'after-wait', 'new-evidence', 'barred']), appeal: yesOrNo }),
  effect: fc.record({
    conviction: oneOf(['vacated-legal-defect', 'vacated-other', 'set-aside', 'sealed', 'destroyed']),
    stillSeenBy: fact(fc.subarray(['courts', 'police', 'prosecutors', 'licensing', 'employers', 'public'])),
    mayDeny: yesOrNo,
    countsAsPrior: yesOrNo,
    firearms: oneOf(['restored', 'not-restored']),
  }),
  registry: oneOf(['ends-by-order', 'separate-petition', 'stays', 'bars-relief']),
  immigration: oneOf(['legal-defect', 'rehabilitative', 'mixed']),
  defenseRaised: oneOf(['bars', 'no-bar', 'must-explain']),
  retroactive: yesOrNo,
};

/** Any survivor law after a conviction, with any facts in the fields that restrictions and the plain text are made from. */
export function remedyArbitrary(id: string): fc.Arbitrary<Remedy> {
  return fc
    .record({
      id: fc.constant(id),
      basis: fc.constant('survivor'),
      kind: fc.constantFrom('vacatur', 'expungement', 'sealing'),
      stage: fc.constant('post-conviction'),
      title: fc.constant('A made-up law'),
      citation: fc.constant('Made Up Code § 1'),
      verification: fc.constant('mixed'),
      readExtent: fc.constantFrom(...readExtents),
      records: fc.record({ kinds: fact(fc.subarray(['arrest', 'charge', 'conviction'], { minLength: 1 })) }),
      victim: fc.record({ trafficking: fact(fc.subarray(['sex', 'labor'], { minLength: 1 })) }),
      offenses: fc.record({
        scope: oneOf(offenseScopes),
        included: offenses,
        excluded: offenses,
        derivative: fc.record({ failureToAppear: inOrOut, lesserOffense: inOrOut }),
      }),
      age: fc.record({ rule: oneOf(ageRules) }),
      nexus: fc.record({ standard: oneOf(nexusStandards) }),
      proof: fc.record({ burden: oneOf(burdens), papers: oneOf(['presumption', 'required', 'optional']) }),
      narrative: fc.record({
        statement: oneOf(['sworn-detailed', 'sworn-brief', 'unsworn-detailed', 'none', 'none', 'none']),
        namesTrafficker: oneOf(['required', 'if-known', 'not-asked', 'not-asked', 'not-asked']),
        testimony: oneOf(['required', 'if-opposed', 'may-be-asked', 'excused', 'excused', 'excused']),
        policeCooperation: oneOf(['required', 'considered', 'not-asked', 'not-asked', 'not-asked']),
      }),
      decision: fc.record({
        type: oneOf(['mandatory', 'discretionary']),
        unopposed: oneOf(['mandatory', 'discretionary']),
        opposed: oneOf(['mandatory', 'discretionary']),
      }),
      hearing: fc.record({ rule: oneOf(hearingRules), remote: fact(fc.boolean()) }),
      prosecutor: fc.record({ role: oneOf(prosecutorRoles), responseDays: fact(amount) }),
      timing: fc.record({ waiting: fact(waiting), deadline: fact(deadline) }),
      preconditions: fc.record({ list: fact(fc.array(precondition, { maxLength: 2 })) }),
      money: fc.record({ filingFee: oneOf(feeRules) }),
      confidentiality: fc.record({
        rule: oneOf(confidentialityRules),
        measures: fact(fc.array(measure, { minLength: 1, maxLength: 2 })),
      }),
      filing: fc.record({
        manyCounties: yesOrNo,
        whoMayFile: fact(fc.subarray(['survivor', 'lawyer', 'guardian'])),
      }),
      ...otherFacts,
    })
    .map((facts) => remedySchema.parse(facts));
}

/** The paths of every fact of a remedy that is known. */
export function everyKnownFact(remedy: Remedy): string[] {
  const paths: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    if ('known' in value && 'sources' in value) {
      if (value.known !== 'unknown') paths.push(path);
      return;
    }
    for (const [key, item] of Object.entries(value)) visit(item, path === '' ? key : `${path}.${key}`);
  };
  visit(remedy, '');
  return paths;
}

/** The remedy with the facts at these paths not known. */
export function withUnknown(remedy: Remedy, paths: readonly string[]): Remedy {
  const copy: Record<string, unknown> = structuredClone(remedy);
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = copy;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    at[last] = { known: 'unknown' };
  }
  return remedySchema.parse(copy);
}
