import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BundleRefusal, BundleReport, RecordRefusal } from '../../shared/outbox/gather';
import { isSignedBy } from '../keys/signing';
import { isPlainFile } from '../plain-file';
import {
  type BundleHeader,
  type BundleRecord,
  bundleHash,
  bundleHeaderSchema,
  bundleKindSchema,
  bundleRecordSchema,
  bundleSealSchema,
  largestEnvelope,
  sealedWords,
} from './bundle-format';
import { linesOf } from './lines';

/** What the store does with a bundle while it is read. */
export interface BundleTaker {
  campaignId: string;
  /** True if this campaign version is known here. */
  knowsVersion: (version: number) => boolean;
  isEnrolled: (device: string) => boolean;
  /** Takes in what the header says beside the signatures; called once, after all of them and the seal. */
  finish: (header: BundleHeader) => void;
  /** Takes a record in; false if it was here before. */
  take: (record: BundleRecord, header: BundleHeader) => boolean;
  /** Runs work as one transaction; what it throws takes everything back. */
  atOnce: <T>(work: () => T) => T;
}

class Refused extends Error {
  readonly refusal: BundleRefusal;
  constructor(refusal: BundleRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Takes a bundle in: all of it or, if header, checksum or signature is not right, nothing. A record that cannot be used
 * is left out and listed. The file is read once, and what it was is judged at its end, before anything is kept.
 */
export function readBundle(path: string, taker: BundleTaker): BundleReport {
  const fileName = basename(path);
  if (!existsSync(path)) return { taken: false, fileName, refusal: 'not-there' };
  if (!isPlainFile(path)) return { taken: false, fileName, refusal: 'not-a-bundle' };
  try {
    return taker.atOnce(() => takeIn(path, fileName, taker));
  } catch (error) {
    if (error instanceof Refused) return { taken: false, fileName, refusal: error.refusal };
    throw error;
  }
}

function takeIn(path: string, fileName: string, taker: BundleTaker): BundleReport {
  const lines = linesOf(path);
  const first = lines.next();
  const header = headerOf(first.done ? '' : first.value, taker.campaignId);
  const hash = bundleHash();
  if (!first.done) hash.line(first.value);
  const skipped: { line: number; why: RecordRefusal }[] = [];
  let [added, known, line] = [0, 0, 1];
  for (const text of lines) {
    line += 1;
    if (line - 2 === header.records) {
      checkSeal(text, hash.hex(), header.device);
      if (!lines.next().done) throw new Refused('changed');
      taker.finish(header);
      return {
        taken: true,
        fileName,
        device: header.device,
        enrolled: taker.isEnrolled(header.device),
        added,
        known,
        skipped,
      };
    }
    hash.line(text);
    const record = recordOf(text, taker);
    if ('why' in record) skipped.push({ line, why: record.why });
    else if (taker.take(record, header)) added += 1;
    else known += 1;
  }
  throw new Refused('cut-short');
}

function headerOf(line: string, campaignId: string): BundleHeader {
  const value = parseJson(line);
  const kind = bundleKindSchema.safeParse(value);
  if (!kind.success) throw new Refused('not-a-bundle');
  if (kind.data.formatVersion > bundleHeaderSchema.shape.formatVersion.value) throw new Refused('newer-version');
  const header = bundleHeaderSchema.safeParse(value);
  if (!header.success) throw new Refused('not-a-bundle');
  if (header.data.campaignId !== campaignId) throw new Refused('other-campaign');
  return header.data;
}

function checkSeal(line: string, sha256: string, device: string): void {
  const seal = bundleSealSchema.safeParse(parseJson(line));
  if (!seal.success) throw new Refused('changed');
  if (seal.data.sha256 !== sha256) throw new Refused('changed');
  if (!isSignedBy(sealedWords(sha256), seal.data.signature, device)) throw new Refused('bad-signature');
}

function recordOf(line: string, taker: BundleTaker): BundleRecord | { why: RecordRefusal } {
  const record = bundleRecordSchema.safeParse(parseJson(line));
  if (!record.success) return { why: 'unreadable' };
  if (record.data.envelope.length > (largestEnvelope * 4) / 3) return { why: 'too-large' };
  return taker.knowsVersion(record.data.version) ? record.data : { why: 'unknown-version' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
