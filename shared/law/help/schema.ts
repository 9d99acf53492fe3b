import { z } from 'zod';
import { jurisdictionCodeSchema, partialDateSchema } from '../schema/codes';
import { sourceSchema } from '../schema/source';

/** A text in both languages. */
const bilingualSchema = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;

const phoneSchema = z.string().regex(/^(1-)?\d{3}-\d{3}-\d{4}$/, 'must be a phone number such as 1-202-555-0100');

/** Where a statement about help comes from. `dated` is the day, month or year that the source itself bears. */
const helpSourceSchema = sourceSchema
  .pick({ id: true, title: true, publisher: true, url: true, kind: true })
  .extend({ dated: partialDateSchema.nullable() });
export type HelpSource = z.infer<typeof helpSourceSchema>;

/** What every statement carries: the ids of its sources, and the day on which somebody last looked. */
const checked = { sources: z.array(z.string()).min(1), checkedOn: z.iso.date() };

/** `not-confirmed`: a source said so once, and no newer one was found that still does. */
const helpFact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, ...checked, status: z.enum(['confirmed', 'not-confirmed']) });

const adviceSchema = helpFact(bilingualSchema).extend({
  id: z.string().min(1),
  place: jurisdictionCodeSchema.nullable(),
});
export type Advice = z.infer<typeof adviceSchema>;

export const programKinds = [
  'lawyers',
  'clinic',
  'aid',
  'defender',
  'finder',
  'office',
  'helpline',
  'address',
] as const;

export const programStatuses = ['running', 'not-confirmed', 'ended'] as const;
export type ProgramStatus = (typeof programStatuses)[number];

/** A group or office that helps. Its name stays as it is in both languages; an empty contact has to be looked up. */
const programSchema = z.strictObject({
  id: z.string().min(1),
  places: z.union([z.literal('everywhere'), z.array(jurisdictionCodeSchema).min(1)]),
  kind: z.enum(programKinds),
  name: z.string().min(1),
  what: bilingualSchema,
  note: bilingualSchema.nullable(),
  contact: z.strictObject({
    url: sourceSchema.shape.url.nullable(),
    phone: phoneSchema.nullable(),
    email: z.email().nullable(),
  }),
  status: z.enum(programStatuses),
  ...checked,
});
export type Program = z.infer<typeof programSchema>;

/** The national hotline. Who runs it is left out on purpose: that can change while the number stays. */
const hotlineSchema = z.strictObject({
  name: bilingualSchema,
  phone: helpFact(phoneSchema),
  text: helpFact(z.strictObject({ word: z.string().min(1), number: z.string().regex(/^\d{5,6}$/) })),
  chat: helpFact(sourceSchema.shape.url),
  relay: helpFact(z.string().regex(/^\d{3}$/)),
  hours: helpFact(bilingualSchema),
  languages: helpFact(bilingualSchema),
  privacy: helpFact(bilingualSchema),
});
export type Hotline = z.infer<typeof hotlineSchema>;

export const adviceTopics = ['beforeCalling', 'lawyer', 'secrets', 'address'] as const;
export type AdviceTopic = (typeof adviceTopics)[number];

export const helpSchema = z.strictObject({
  danger: z.strictObject({ number: helpFact(z.literal('911')), text: helpFact(bilingualSchema) }),
  hotline: hotlineSchema,
  advice: z.record(z.enum(adviceTopics), z.array(adviceSchema).min(1)),
  programs: z.array(programSchema).min(1),
  sources: z.array(helpSourceSchema).min(1),
});
export type Help = z.infer<typeof helpSchema>;
