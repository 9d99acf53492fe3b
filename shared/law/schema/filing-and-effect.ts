import { z } from 'zod';
import { factSchema } from './fact';

const note = z.string().nullable().default(null);

export const feeRules = ['waived', 'charged', 'waivable'] as const;
const moneyFate = factSchema(z.enum(['refunded', 'cancelled', 'court-may', 'stays']));

/** What it costs to ask, and what happens to money owed or paid in the old case. */
export const moneySchema = z
  .strictObject({
    filingFee: factSchema(z.enum(feeRules)),
    finesPaid: moneyFate,
    finesOwed: moneyFate,
    courtFees: moneyFate,
    restitution: moneyFate,
    note,
  })
  .prefault({});

export const confidentialityRules = ['sealed', 'confidential', 'pseudonym', 'partial'] as const;

/** What is kept from the public. `rule` does not say whether it covers the request or the record after the order: `measures` do, for the request. */
export const confidentialitySchema = z
  .strictObject({
    rule: factSchema(z.enum(confidentialityRules)),
    measures: factSchema(
      z.array(
        z.strictObject({
          measure: z.enum(['filed-sealed', 'pseudonym', 'closed-hearing', 'redaction']),
          how: z.enum(['automatic', 'on-request', 'court-may']),
        }),
      ),
    ),
    note,
  })
  .prefault({});

/** Where the request goes. `manyCounties`: one request may cover the cases of several counties. */
export const filingSchema = z
  .strictObject({
    where: factSchema(z.string()),
    manyCounties: factSchema(z.boolean()),
    whoMayFile: factSchema(z.array(z.enum(['survivor', 'lawyer', 'guardian', 'prosecutor', 'court', 'other']))),
    counsel: factSchema(z.enum(['appointed', 'may-be-appointed', 'not-appointed'])),
    note,
  })
  .prefault({});

/** What a granted request does: `text` in our words, the rest coded. */
export const effectSchema = z
  .strictObject({
    text: factSchema(z.string()),
    conviction: factSchema(z.enum(['vacated-legal-defect', 'vacated-other', 'set-aside', 'sealed', 'destroyed'])),
    stillSeenBy: factSchema(z.array(z.enum(['courts', 'police', 'prosecutors', 'licensing', 'employers', 'public']))),
    mayDeny: factSchema(z.boolean()),
    countsAsPrior: factSchema(z.boolean()),
    firearms: factSchema(z.enum(['restored', 'not-restored'])),
    fingerprintsAndDna: factSchema(z.enum(['destroyed', 'on-request', 'kept'])),
    tellsAgencies: factSchema(z.enum(['court', 'survivor', 'prosecutor'])),
    note,
  })
  .prefault({});

/** Sex-offense registration after the order. */
export const registrySchema = factSchema(z.enum(['ends-by-order', 'separate-petition', 'stays', 'bars-relief']));

/** The ground of the order, which immigration law looks at. Never a yes or no. */
export const immigrationSchema = factSchema(z.enum(['legal-defect', 'rehabilitative', 'mixed']));
