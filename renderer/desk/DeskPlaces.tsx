import { lazy, type ReactNode, Suspense } from 'react';
import { Waiting } from '../components/Problem';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import type { DeskPart } from './DeskWindow';
import { useDeskRoute } from './desk-route';
import './places.css';

const Events = lazy(() => import('./events/Events').then((m) => ({ default: m.Events })));
const Paper = lazy(() => import('./paper/Paper').then((m) => ({ default: m.Paper })));
const CampaignText = lazy(() => import('./campaign/CampaignText').then((m) => ({ default: m.CampaignText })));
const TakeBack = lazy(() => import('./TakeBack').then((m) => ({ default: m.TakeBack })));
const KioskStart = lazy(() => import('../kiosk/KioskStart').then((m) => ({ default: m.KioskStart })));
const Deliver = lazy(() => import('./Deliver').then((m) => ({ default: m.Deliver })));
const Gather = lazy(() => import('./gather/Gather').then((m) => ({ default: m.Gather })));
const Keys = lazy(() => import('./keys/Keys').then((m) => ({ default: m.Keys })));
const Keeping = lazy(() => import('./keeping/Keeping').then((m) => ({ default: m.Keeping })));

const places = [
  'signatures',
  'events',
  'paper',
  'gather',
  'deliver',
  'campaign',
  'take-back',
  'keys',
  'keeping',
  'kiosk',
] as const;
type Place = (typeof places)[number];

/** The places of a desk with a campaign; `children` is the first one, the queue of signatures. */
export function DeskPlaces({ desk, reload, children }: DeskPart & { children: ReactNode }) {
  const words = useWords();
  const { place: named } = useDeskRoute();
  const here = places.find((place) => place === named) ?? 'signatures';
  return (
    <>
      <nav className="desk-places" aria-label={words('deskPlace.title')}>
        {places.map((place) => (
          <a key={place} href={hrefOf(place)} aria-current={place === here ? 'page' : undefined}>
            {words(`deskPlace.${place}`)}
          </a>
        ))}
      </nav>
      <Suspense fallback={<Waiting />}>
        <Here place={here} desk={desk} reload={reload}>
          {children}
        </Here>
      </Suspense>
    </>
  );
}

function Here({ place, desk, reload, children }: DeskPart & { place: Place; children: ReactNode }) {
  switch (place) {
    case 'signatures':
      return children;
    case 'events':
      return <Events />;
    case 'paper':
      return <Paper />;
    case 'campaign':
      return <CampaignText desk={desk} reload={reload} />;
    case 'take-back':
      return <TakeBack />;
    case 'kiosk':
      return <KioskStart desk={desk} />;
    case 'deliver':
      return <Deliver desk={desk} reload={reload} />;
    case 'gather':
      return <Gather desk={desk} reload={reload} />;
    case 'keys':
      return <Keys desk={desk} reload={reload} />;
    case 'keeping':
      return <Keeping desk={desk} reload={reload} />;
  }
}
