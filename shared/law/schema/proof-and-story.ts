import { z } from 'zod';
import { factSchema } from './fact';

const note = z.string().nullable().default(null);

export const burdens = ['preponderance', 'clear-and-convincing', 'other'] as const;
const burden = factSchema(z.enum(burdens));

export const documentTypes = [
  'official-certification',
  'court-record',
  'immigration-papers',
  'police-report',
  'provider-statement',
  'medical-statement',
  'clergy-statement',
  'own-statement',
  'other',
] as const;

/** How much must be proved, and with which papers. A `presumption` paper makes the court presume that the person is a survivor. */
export const proofSchema = z
  .strictObject({
    burden,
    burdenWithPapers: burden,
    papers: factSchema(z.enum(['presumption', 'required', 'optional'])),
    acceptedDocs: factSchema(
      z.array(z.strictObject({ type: z.enum(documentTypes), weight: z.enum(['presumption', 'enough', 'counts']) })),
    ),
    note,
  })
  .prefault({});

/** What a person must write or say. A law without a hearing can still ask for all of it on paper. */
export const narrativeSchema = z
  .strictObject({
    statement: factSchema(z.enum(['sworn-detailed', 'sworn-brief', 'unsworn-detailed', 'none'])),
    namesTrafficker: factSchema(z.enum(['required', 'if-known', 'not-asked'])),
    testimony: factSchema(z.enum(['required', 'if-opposed', 'may-be-asked', 'excused'])),
    policeCooperation: factSchema(z.enum(['required', 'considered', 'not-asked'])),
    providerStatementEnough: factSchema(z.boolean()),
    useOfFiling: factSchema(z.enum(['can-be-used', 'protected'])),
    note,
  })
  .prefault({});

/** May a person who argued trafficking at trial and lost still ask? */
export const defenseRaisedSchema = factSchema(z.enum(['bars', 'no-bar', 'must-explain']));

export const hearingRules = ['required', 'on-objection', 'court-discretion', 'not-required'] as const;
export const hearingSchema = z
  .strictObject({ rule: factSchema(z.enum(hearingRules)), remote: factSchema(z.boolean()), note })
  .prefault({});

const decisionType = factSchema(z.enum(['mandatory', 'discretionary']));
/** `mandatory`: the court shall grant; `discretionary`: it may. */
export const decisionSchema = z
  .strictObject({ type: decisionType, unopposed: decisionType, opposed: decisionType, note })
  .prefault({});

export const prosecutorRoles = ['notice-may-object', 'must-consent', 'none'] as const;
/** `responseDays` counts days from service of the request. */
export const prosecutorSchema = z
  .strictObject({
    role: factSchema(z.enum(prosecutorRoles)),
    responseDays: factSchema(z.number().int().positive()),
    note,
  })
  .prefault({});

const told = factSchema(z.boolean());
/** Who is told of the request, and whether the person's address shows on it. A matter of safety. */
export const noticeSchema = z
  .strictObject({
    prosecutor: told,
    arrestingAgency: told,
    crimeVictim: told,
    coDefendant: told,
    addressShown: factSchema(z.enum(['shown', 'confidential-program', 'not-shown'])),
    note,
  })
  .prefault({});
