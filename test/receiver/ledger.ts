import Database from 'better-sqlite3';

/** A person as the receiver keeps one. */
export interface StoredPerson {
  id: string;
  email: string;
  subscription: string;
  body: string;
}

/** A signature as the receiver keeps one. */
export interface StoredSignature {
  id: string;
  identifier: string;
  email: string;
  comments: string | null;
  body: string;
}

/** What the receiver was given, in SQLite: people by e-mail, signatures by identifier, each once. */
export function openLedger(path: string, nativeBinding?: string) {
  const db = new Database(path, nativeBinding ? { nativeBinding } : {});
  db.exec(`
    CREATE TABLE IF NOT EXISTS people (
      id TEXT PRIMARY KEY, email TEXT NOT NULL COLLATE NOCASE, subscription TEXT NOT NULL, body TEXT NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS people_by_email ON people (email) WHERE email <> '';
    CREATE TABLE IF NOT EXISTS signatures (
      id TEXT PRIMARY KEY, identifier TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL REFERENCES people (id),
      comments TEXT, body TEXT NOT NULL
    );
  `);
  const personByEmail = db.prepare<[string], StoredPerson>('SELECT * FROM people WHERE email = ?');
  const personById = db.prepare<[string], StoredPerson>('SELECT * FROM people WHERE id = ?');
  const insertPerson = db.prepare('INSERT INTO people (id, email, subscription, body) VALUES (?, ?, ?, ?)');
  const updatePerson = db.prepare('UPDATE people SET subscription = ?, body = ? WHERE id = ?');
  const insertSignature = db.prepare(
    'INSERT INTO signatures (id, identifier, person_id, comments, body) VALUES (?, ?, ?, ?, ?)',
  );
  const selectSignature = `SELECT s.id, s.identifier, p.email, s.comments, s.body
    FROM signatures s JOIN people p ON p.id = s.person_id`;
  const signatureByIdentifier = db.prepare<[string], StoredSignature>(`${selectSignature} WHERE s.identifier = ?`);
  const allSignatures = db.prepare<[], StoredSignature>(`${selectSignature} ORDER BY s.rowid`);
  const allPeople = db.prepare<[], StoredPerson>('SELECT * FROM people ORDER BY rowid');

  return {
    personByEmail: (email: string) => personByEmail.get(email) ?? null,
    personById: (id: string) => personById.get(id) ?? null,
    /**
     * Adds a person, or updates the one with this e-mail; without one (empty) each is a person of their own. A status
     * that is not given leaves a standing one alone.
     */
    putPerson(id: string, email: string, status: string | null, body: string): StoredPerson {
      const known = email === '' ? undefined : personByEmail.get(email);
      if (known) updatePerson.run(status ?? known.subscription, body, known.id);
      else insertPerson.run(id, email, status ?? (email === '' ? 'none' : 'subscribed'), body);
      const person = personById.get(known?.id ?? id);
      if (!person) throw new Error('the person was not kept');
      return person;
    },
    /** Adds a signature, or gives back the one with this identifier. */
    putSignature(id: string, identifier: string, personId: string, comments: string | null, body: string) {
      if (!signatureByIdentifier.get(identifier)) insertSignature.run(id, identifier, personId, comments, body);
      const signature = signatureByIdentifier.get(identifier);
      if (!signature) throw new Error('the signature was not kept');
      return signature;
    },
    signatureByIdentifier: (identifier: string) => signatureByIdentifier.get(identifier) ?? null,
    signatures: () => allSignatures.all(),
    people: () => allPeople.all(),
    close: () => db.close(),
  };
}

export type Ledger = ReturnType<typeof openLedger>;
