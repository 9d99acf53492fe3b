import '../components/zod-without-eval';
import { type SignatureForm, signatureFormSchema } from '../../shared/petition/signature';
import { asFieldErrors, type Draft, type FieldErrors } from './draft';

/** What is wrong in the details alone; the boxes come on the next page. */
export function checkDetails(draft: Draft): FieldErrors {
  const checked = checkDraft({ ...draft, oldEnough: true, termsAccepted: true });
  return checked.ok ? {} : checked.errors;
}

/** Checks what was typed with the contract's own rules, before anything leaves the page. */
export function checkDraft(draft: Draft): { ok: true; form: SignatureForm } | { ok: false; errors: FieldErrors } {
  const comment = draft.comment.trim();
  const result = signatureFormSchema.safeParse({ ...draft, commentShared: draft.commentShared && comment !== '' });
  if (result.success) return { ok: true, form: result.data };
  const reasons: Record<string, string> = {};
  for (const issue of result.error.issues) reasons[String(issue.path[0])] ??= issue.message;
  return { ok: false, errors: asFieldErrors(reasons) };
}
