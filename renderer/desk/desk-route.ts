import { useState } from 'react';
import { useRoute } from '../components/route';

interface DeskRoute {
  /** The place of the desk that is open, also while the handbook lies over it; undefined for the first one. */
  place: string | undefined;
  /** The handbook lies over the desk, which waits under it with everything that was typed. */
  inHandbook: boolean;
  page: string | undefined;
}

/** Where the desk is. Reading the handbook leaves no place. */
export function useDeskRoute(): DeskRoute {
  const [first, page] = useRoute();
  const inHandbook = first === 'handbook';
  const [place, setPlace] = useState(inHandbook ? undefined : first);
  if (!inHandbook && first !== place) setPlace(first);
  return { place, inHandbook, page };
}
