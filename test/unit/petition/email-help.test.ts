import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredEmail, suggestedEmail } from '../../../shared/petition/email-help';

test.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmai.com', 'ana@gmail.com'],
  ['ana@gmail.co', 'ana@gmail.com'],
  ['ana@gmail.con', 'ana@gmail.com'],
  ['ana@hotmal.com', 'ana@hotmail.com'],
  ['ana@yahooo.com', 'ana@yahoo.com'],
  ['Ana.B+x@OUTLOK.com', 'Ana.B+x@outlook.com'],
])('%s is asked about', (typed, meant) => expect(suggestedEmail(typed)).toBe(meant));

test.each([
  'ana@gmail.com',
  'ana@ymail.com',
  'ana@mail.com',
  'ana@example.org',
  'ana@correo.mx',
  'ana',
  '@gmial.com',
  '',
])('%s is left alone', (typed) => expect(suggestedEmail(typed)).toBeNull());

test('a suggestion never changes the name before the @ and is never suggested away again', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const meant = suggestedEmail(email);
      if (meant === null) return;
      expect(meant.slice(0, meant.lastIndexOf('@'))).toBe(email.slice(0, email.lastIndexOf('@')));
      expect(suggestedEmail(meant)).toBeNull();
    }),
  );
});

test('a covered address shows one letter of the name and hides its length', () => {
  expect(coveredEmail('quilla@example.org')).toBe('q•••••@example.org');
  expect(coveredEmail('qu@example.org')).toBe('q•••••@example.org');
  expect(coveredEmail('no address')).toBe('••••••');
});
