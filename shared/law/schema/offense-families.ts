import { z } from 'zod';

/** One list of offense families for law files, screener and finder. The exact words of the law stay beside the codes. */
export const offenseFamilies = [
  'selling-sex',
  'loitering',
  'buying-sex',
  'promoting-others',
  'drug-possession',
  'drug-sale',
  'theft',
  'fraud-identity',
  'trespass',
  'disorderly-conduct',
  'false-name',
  'resisting',
  'weapons',
  'robbery',
  'burglary',
  'assault',
  'domestic',
  'child-endangerment',
  'kidnapping',
  'homicide',
  'arson',
  'traffic-dui',
  'immigration-papers',
  'failure-to-appear',
  'probation-violation',
  'other',
] as const;
export const offenseFamilySchema = z.enum(offenseFamilies);
export type OffenseFamily = z.infer<typeof offenseFamilySchema>;

/** An offense as the law or its source words it, with families only where the words are clear. */
export const offenseSchema = z.strictObject({
  text: z.string().min(1),
  families: z.array(offenseFamilySchema).default([]),
});
export type Offense = z.infer<typeof offenseSchema>;
