import { useState } from 'react';
import { type ImportStep, importSteps } from '../../shared/law/pack/preview';
import { useEvent } from '../bridge';
import { useWords } from '../components/words';

/** Which step an import is at; nothing while a person is still choosing the file. */
export function ImportProgress() {
  const words = useWords();
  const [step, setStep] = useState<ImportStep | null>(null);
  useEvent('law.progress', (told) => setStep(told.step));
  if (step === null) return null;
  const at = importSteps.indexOf(step) + 1;
  return (
    <div className="update-progress" role="status">
      <progress max={importSteps.length} value={at} aria-label={words(`update.step.${step}`)} />
      <p>{words('update.progress', { step: at, steps: importSteps.length, what: words(`update.step.${step}`) })}</p>
    </div>
  );
}
