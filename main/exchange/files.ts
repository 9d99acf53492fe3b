import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import type { SendState } from '../../shared/outbox/outbox';
import type { ExportRequest, ExportResult } from '../../shared/outbox/targets';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { openSignature } from '../outbox/open-signature';
import { fileTarget } from '../outbox/targets';
import type { FileTarget, Sheet } from '../outbox/targets/target';
import type { StoreContext } from '../store/context';
import { writeNew } from '../whole-file';

/** What has no receipt. An unknown one may have arrived: who takes the file in must tell duplicates by the id. */
const unsent: readonly SendState[] = ['sealed', 'ready', 'sending', 'waiting', 'unknown'];
const all: readonly SendState[] = [...unsent, 'sent', 'refused'];

/** Writes signatures to files in a folder, in parts. States stay as they are: a file is no receipt. */
export async function exportFilesTo(
  context: StoreContext,
  { folder, kind, scope, perPart, encryptTo }: ExportRequest & { folder: string },
): Promise<Outcome<ExportResult>> {
  const { session, signatures, today } = context;
  const target = fileTarget(kind);
  if (!target) return fail('not-found', 'There is no such form of file.');
  if (!session.unlocked) return fail('locked', 'The desk is locked.');
  if (!context.upload.running) await context.sorter.run();
  const states = scope === 'unsent' ? unsent : all;
  const rows = signatures
    .rows()
    .filter(({ state, held, deleting }) => states.includes(state) && !deleting && !(held && scope === 'unsent'));
  if (rows.length === 0) return fail('nothing-to-send', 'No signature is left to write.');
  mkdirSync(folder, { recursive: true });
  const place = { folder, stem: `${today()}-${kind}`, extension: target.extension, perPart, encryptTo };
  const parts = target.sheets.map((sheet) => new Part(sheet, place));
  const files = () => parts.flatMap((part) => part.files);
  let skipped = 0;
  let isWhole = false;
  try {
    for (const { id } of rows) {
      const signature = await openSignature(session, signatures, id);
      if (!session.unlocked) return fail('locked', 'The desk was locked.');
      if (!signature) skipped += 1;
      else for (const part of parts) if (part.sheet.takes(signature)) await part.add(part.sheet.line(signature));
    }
    for (const part of parts) await part.finish();
    isWhole = true;
  } finally {
    // Half of an export would be taken for all of it.
    if (!isWhole) for (const file of files()) rmSync(join(folder, file), { force: true });
  }
  return ok({ folder, files: files(), signatures: rows.length - skipped, skipped });
}

/** Where and how the parts of an export are written. */
interface PartPlace {
  folder: string;
  stem: string;
  extension: FileTarget['extension'];
  perPart: number | null;
  encryptTo: string | null;
}

/** One sheet on its way to disk, cut into files of so many signatures. A file that is there already is never written over. */
class Part {
  readonly files: string[] = [];
  readonly sheet: Sheet;
  private readonly place: PartPlace;
  private lines: string[] = [];

  constructor(sheet: Sheet, place: PartPlace) {
    this.sheet = sheet;
    this.place = place;
  }

  async add(line: string): Promise<void> {
    this.lines.push(line);
    if (this.place.perPart !== null && this.lines.length >= this.place.perPart) await this.finish();
  }

  /** Writes what is there; nothing if nothing is. */
  async finish(): Promise<void> {
    if (this.lines.length === 0) return;
    const text = this.sheet.head + this.lines.join('');
    this.lines = [];
    const bytes =
      this.place.encryptTo === null ? Buffer.from(text, 'utf8') : await encrypted(text, this.place.encryptTo);
    const number = this.files.length + 1;
    const part = this.place.perPart === null ? '' : `-${String(number).padStart(3, '0')}`;
    const ending = `${this.place.extension}${this.place.encryptTo === null ? '' : '.age'}`;
    this.files.push(writeBeside(this.place.folder, `${this.place.stem}-${this.sheet.name}${part}`, ending, bytes));
  }
}

function encrypted(text: string, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

/** Writes a new file for this user alone, under another name if there is one of this name; gives the name. */
function writeBeside(folder: string, stem: string, ending: string, bytes: Uint8Array): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${stem}${copy === 1 ? '' : ` (${copy})`}.${ending}`;
    if (writeNew(join(folder, name), bytes)) return name;
  }
}
