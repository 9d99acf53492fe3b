import { randomUUID } from 'node:crypto';
import { statfsSync } from 'node:fs';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import type { PetitionEvent, SignerEvent } from '../../shared/petition/event';
import type { StoreContext } from '../store/context';

type Done = Outcome<Record<string, never>>;

const noCampaign = () => fail('no-campaign', 'There is no campaign on this computer.');
const noEvent = () => fail('not-found', 'There is no such event on this computer.');

/** The event that is signed at now, or null. */
export function currentEvent(context: StoreContext): PetitionEvent | null {
  const id = context.campaign.get()?.body.campaign.id;
  return id === undefined ? null : context.events.current(id);
}

/** What a signer's window may know of the event; the count only where staff show it to all. */
export function signerEvent(context: StoreContext): SignerEvent | null {
  const event = currentEvent(context);
  if (!event) return null;
  const { name, place, day, goal } = event;
  if (event.countShown === 'staff') return { name, place, day, goal: null, count: null };
  const { today, total } = context.events.count(event.id, context.today());
  return { name, place, day, goal, count: { today, total } };
}

export function listEvents(context: StoreContext): Outcome<CallOutput<'desk.events'>> {
  const id = context.campaign.get()?.body.campaign.id;
  if (id === undefined) return noCampaign();
  const today = context.today();
  const events = context.events.all(id).map((event) => ({ event, count: context.events.count(event.id, today) }));
  return ok({ current: context.events.current(id)?.id ?? null, events });
}

/** Makes an event or changes one. The first event of a laptop is signed at from then on. */
export function saveEvent(
  context: StoreContext,
  { id, details }: CallArgument<'desk.saveEvent'>,
): Outcome<CallOutput<'desk.saveEvent'>> {
  const campaignId = context.campaign.get()?.body.campaign.id;
  if (campaignId === undefined) return noCampaign();
  if (id !== null) {
    if (!context.events.get(id)) return noEvent();
    context.events.update(id, details);
    context.changed();
    return ok({ id });
  }
  const first = context.events.all(campaignId).length === 0;
  const made = randomUUID();
  context.db
    .transaction(() => {
      context.events.insert(made, campaignId, details);
      if (first) context.events.choose(campaignId, made);
    })
    .immediate();
  context.changed();
  return ok({ id: made });
}

export function setEventState(context: StoreContext, { id, state }: CallArgument<'desk.setEventState'>): Done {
  if (!context.events.get(id)) return noEvent();
  context.events.setState(id, state);
  context.changed();
  return ok({});
}

export function chooseEvent(context: StoreContext, { id }: CallArgument<'desk.chooseEvent'>): Done {
  const campaignId = context.campaign.get()?.body.campaign.id;
  if (campaignId === undefined) return noCampaign();
  if (id !== null) {
    const event = context.events.get(id);
    if (!event) return noEvent();
    if (event.state === 'closed') return fail('event-closed', 'This event is closed.');
  }
  context.events.choose(campaignId, id);
  context.changed();
  return ok({});
}

/** What staff look at during an event: numbers only, readable without a key. */
export function livePicture(context: StoreContext): Outcome<CallOutput<'desk.live'>> {
  const campaign = context.campaign.get()?.body.campaign;
  if (!campaign) return noCampaign();
  const event = currentEvent(context);
  const { sealed, ready, sending, waiting, unknown } = context.signatures.counts();
  const started = new Date(context.hours.started);
  return ok({
    event,
    count: context.events.count(event?.id ?? null, context.today()),
    goal: event ? event.goal : campaign.goal,
    hours: context.hours.hours(context.clock.now()),
    since: { hour: started.getHours(), minute: started.getMinutes() },
    waiting: sealed + ready + sending + waiting + unknown,
    diskFree: freeBytes(context.location.folder),
  });
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
