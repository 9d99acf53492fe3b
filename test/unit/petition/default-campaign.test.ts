import { describe, expect, it } from 'vitest';
import { wordsSha256 } from '../../../main/petition/wording';
import { type CampaignText, campaignSchema, signedWords } from '../../../shared/petition/campaign';
import { consentWording } from '../../../shared/petition/consents';
import { defaultCampaign, previewCampaign } from '../../../shared/petition/default-campaign';

const owner = {
  id: 'b7e6c0de-7b0f-4a55-8a0d-0d9a4a1c9f11',
  dataController: 'Harbor $& Legal {contact} Aid',
  contact: 'petition@harbor.example',
  minimumAge: 16,
};
const campaign = defaultCampaign(owner);
const allWords = (text: CampaignText) =>
  [signedWords(text), ...text.privacy, text.emailWording, text.namePublicWording, text.commentSharedWording].join('\n');

/** Flesch-Kincaid grade of an English text, with a simple count of syllables. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+\s/).filter((part) => /[a-z]/i.test(part)).length;
  const words = text.match(/[A-Za-z']+/g) ?? [];
  const syllables = words.reduce((sum, word) => {
    const groups =
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? [];
    return sum + Math.max(1, groups.length);
  }, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Fernández Huerta's reading ease of a Spanish text; 60 and more is plain. */
function readingEase(text: string): number {
  const sentences = text.split(/[.!?:]+\s/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((sum, word) => {
    return sum + Math.max(1, (word.toLowerCase().match(/[aeo]?[iuü]?[aeoáéíóú]|[iuü]+|[aeiou]/g) ?? []).length);
  }, 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences);
}

describe('the default campaign', () => {
  it('is a valid campaign with the fixed title and the dated federal note', () => {
    expect(campaignSchema.parse(campaign)).toEqual(campaign);
    expect(campaignSchema.parse(previewCampaign()).version).toBe(1);
    const { en, es } = campaign.texts;
    expect(en.title).toBe('Stand Up for Survivors: Decriminalize Victims of Human Trafficking');
    for (const { note } of [en, es])
      expect(note).toMatchObject({ day: '2026-01-23', text: expect.stringContaining('119-73') });
  });

  it('says who runs it and how to reach them, as they wrote it, in both languages', () => {
    for (const text of Object.values(campaign.texts)) {
      const words = allWords(text);
      expect(words).toContain(owner.dataController);
      expect(words.replaceAll(owner.dataController, '')).not.toMatch(/[{}]/);
      expect(text.terms.join()).toContain(owner.contact);
      expect(text.privacy.join()).toContain(owner.contact);
    }
    for (const text of Object.values(previewCampaign().texts)) {
      expect(allWords(text)).not.toMatch(/[{}]/);
      for (const paragraph of [...text.terms, ...text.privacy]) expect(paragraph).toMatch(/^\[?\p{Lu}/u);
    }
  });

  it('says the same in both languages, paragraph by paragraph', () => {
    const shape = ({ addressees, body, terms, privacy }: CampaignText) =>
      [addressees, body, terms, privacy].map((part) => part.length);
    expect(shape(campaign.texts.es)).toEqual(shape(campaign.texts.en));
    const numbers = (text: CampaignText) => (allWords(text).match(/\d+/g) ?? []).sort();
    expect(numbers(campaign.texts.es)).toEqual(numbers(campaign.texts.en));
    expect(wordsSha256(campaign, 'es')).not.toBe(wordsSha256(campaign, 'en'));
  });

  it('covers what a signer must be told', () => {
    const { en } = previewCampaign().texts;
    expect(en.privacy.join(' ')).toMatch(/public records/);
    expect(en.privacy.join(' ')).toMatch(/nothing about your past is asked/i);
    expect(en.terms.join(' ')).toMatch(/take your signature back until it is delivered/);
    expect(en.body.join(' ')).toMatch(/minor .* arrest/);
    expect(en.body.join(' ')).toMatch(/certain crimes/);
    expect(en.body.join(' ')).toMatch(/worst of the past once more/);
    expect(en.body.join(' ')).not.toMatch(/\d+ ?(%|percent)/);
  });

  it('can be read at grade 8 in English and plainly in Spanish', () => {
    const { en, es } = previewCampaign().texts;
    const body = (text: CampaignText) => [...text.body, text.ask, ...text.terms, ...text.privacy].join(' ');
    expect(grade(body(en))).toBeLessThanOrEqual(8);
    expect(
      grade(
        'Notwithstanding jurisdictional considerations, petitioners demonstrate extraordinary circumstances accordingly.',
      ),
    ).toBeGreaterThan(12);
    expect(readingEase(body(es))).toBeGreaterThanOrEqual(60);
  });

  it('names in the box for age the age that the campaign set', () => {
    expect(consentWording('minimum-age', campaign, 'en')).toContain('16');
    expect(consentWording('minimum-age', campaign, 'es')).toContain('16');
  });

  it('changes its hash with every word that is signed, and not with the goal', () => {
    const en = { ...campaign.texts.en, ask: `${campaign.texts.en.ask} ` };
    expect(wordsSha256({ ...campaign, texts: { ...campaign.texts, en } }, 'en')).not.toBe(wordsSha256(campaign, 'en'));
    expect(wordsSha256({ ...campaign, goal: 10 }, 'en')).toBe(wordsSha256(campaign, 'en'));
  });
});
