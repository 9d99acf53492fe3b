import { handbook } from 'virtual:handbook';
import { useEffect } from 'react';
import type { CallOutput } from '../../shared/ipc';
import { matrixRow } from '../../shared/law/matrix';
import { isExpired } from '../../shared/law/pack/version';
import type { PrintRequest, SheetHead } from '../../shared/print';
import { call, useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { LawVersion } from '../guide/LawVersion';
import { useLawWords } from '../guide/law-words';
import { today } from '../guide/StaleMark';
import { HandbookText } from '../handbook/HandbookText';
import { FirstMinute } from '../kiosk/FirstMinute';
import { CompareSheet } from './CompareSheet';
import { DeliverySheet } from './DeliverySheet';
import { LawyerSheet } from './LawyerSheet';
import { PetitionSheet, Slip } from './PetitionSheet';
import { SurvivorSheet } from './SurvivorSheet';
import { useSheetHead } from './sheet-head';
import { WorksheetSheet } from './WorksheetSheet';
import './print.css';

type Job = CallOutput<'print.job'>;

/** The page that is printed: it asks what to draw, draws it in the language asked for, and says when it stands. */
export function Sheet() {
  const job = useCall('print.job', {});
  const { language, change } = useFrame();
  const wanted = job.state === 'ready' ? job.value.request.language : language;
  useEffect(() => {
    if (wanted !== language) change({ language: wanted });
  }, [wanted, language, change]);
  return job.state === 'ready' && wanted === language ? <Drawn job={job.value} /> : null;
}

function Drawn({ job }: { job: Job }) {
  const head = useSheetHead(job);
  useEffect(() => {
    let wanted = true;
    // The fonts must be there before the page is measured.
    void document.fonts.ready.then(() => wanted && tell(head));
    return () => {
      wanted = false;
    };
  }, [head]);
  return (
    <main className="sheet">
      <Content request={job.request} job={job} />
      <Foot of={job.request.what.of} />
    </main>
  );
}

const tell = (head: SheetHead) => void call('print.drawn', head);

function Content({ request, job }: { request: PrintRequest; job: Job }) {
  const [first] = job.jurisdictions;
  const { what } = request;
  switch (what.of) {
    case 'place':
      if (first === undefined) return null;
      return what.sheet === 'survivor' ? <SurvivorSheet jurisdiction={first} /> : <LawyerSheet jurisdiction={first} />;
    case 'worksheet':
      return <WorksheetSheet answers={what.answers} jurisdictions={job.jurisdictions} />;
    case 'compare':
      return <CompareSheet rows={job.jurisdictions.map(matrixRow)} />;
    case 'paper-sheet':
      return job.paper && <PetitionSheet paper={job.paper} language={request.language} />;
    case 'first-minute':
      return <FirstMinute heading="h1" />;
    case 'handbook':
      return (
        <>
          <h1>{handbook[request.language][what.page].title}</h1>
          <HandbookText page={handbook[request.language][what.page]} onPaper />
        </>
      );
    case 'slip':
      return <Slip code={what.code} />;
    case 'delivery':
      if (job.delivery === null) return null;
      return <DeliverySheet delivery={job.delivery} addressees={what.addressees} jurisdictions={job.jurisdictions} />;
  }
}

/** Under every sheet that tells law: what it is not, which version it was drawn from, and whether that is past its date. */
function Foot({ of }: { of: PrintRequest['what']['of'] }) {
  const words = useWords();
  const law = useLawWords();
  const { info } = useFrame();
  if (of === 'paper-sheet' || of === 'first-minute' || of === 'slip') return null;
  return (
    <p className="sheet-foot">
      {of !== 'delivery' && words('place.notAdvice')} <LawVersion />{' '}
      {isExpired(info.reviewBy, today()) && words('lawNotice.expired', { date: law.date(info.reviewBy) })}
    </p>
  );
}
