import { type KeyboardEvent, useRef, useState } from 'react';
import type { QuestionAnswer } from '../../shared/law/questions/questions';
import type { JurisdictionCode } from '../../shared/law/schema/codes';
import { goTo, hrefOf } from '../components/route';
import { useWords } from '../components/words';
import type { Drawing, Drawn } from './drawing';
import { lookOf } from './look';
import { isArrow, neighbour } from './neighbours';
import './place-map.css';

/** What a place is called on the map and what it answers. */
export interface MapPlace {
  code: JurisdictionCode;
  name: string;
  answer: QuestionAnswer;
  /** The answer in words. */
  told: string;
  /** Not among those that the reader asked to see. */
  faint: boolean;
}

interface PlaceMapProps {
  drawing: Drawing;
  places: readonly MapPlace[];
  label: string;
  /** Tells which place the pointer or the keyboard is on. */
  onPlace(code: JurisdictionCode | null): void;
}

/** A map of places, colored by their answers: Tab enters, arrows move, Enter opens, Escape leaves. */
export function PlaceMap({ drawing, places, label, onPlace }: PlaceMapProps) {
  const words = useWords();
  const [current, setCurrent] = useState<string>('GA');
  const svg = useRef<SVGSVGElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const drawn = drawing.places.filter(({ code }) => byCode.has(code));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      after.current?.focus();
    } else if (isArrow(event.key)) {
      event.preventDefault();
      const next = neighbour(drawn, current, event.key);
      if (next === null) return;
      setCurrent(next);
      svg.current?.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus();
    } else if (event.key === ' ') {
      event.preventDefault();
      goTo('guide', current);
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg
        ref={svg}
        className="place-map"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={label}
        aria-describedby="place-map-keys"
        onKeyDown={onKeyDown}
        onPointerLeave={() => onPlace(null)}
      >
        {drawn.map((shape, index) => {
          const place = byCode.get(shape.code);
          if (place === undefined) return null;
          return (
            <a
              key={shape.code}
              href={hrefOf('guide', shape.code)}
              className="map-place"
              data-place={shape.code}
              data-faint={place.faint || undefined}
              tabIndex={shape.code === current ? 0 : -1}
              aria-label={words('map.place', {
                name: place.name,
                answer: place.told,
                position: index + 1,
                count: drawn.length,
              })}
              onFocus={() => {
                setCurrent(shape.code);
                onPlace(shape.code);
              }}
              onBlur={() => onPlace(null)}
              onPointerEnter={() => onPlace(shape.code)}
            >
              <PlaceShape shape={shape} answer={place.answer} />
            </a>
          );
        })}
      </svg>
      <span ref={after} tabIndex={-1} className="unseen" id="place-map-keys">
        {words('map.keys')}
      </span>
    </>
  );
}

function PlaceShape({ shape, answer }: { shape: Drawn; answer: QuestionAnswer }) {
  const look = lookOf(answer);
  return (
    <g className={`look-${look}`} data-minors={(answer.kind !== 'no-survivor-law' && answer.minorsOnly) || undefined}>
      <path className="map-shape" d={shape.path} />
      <path className="map-dots" d={shape.path} />
      {shape.box !== null && (
        <>
          <path className="map-line" d={shape.detail ?? ''} />
          <path className="map-shape" d={shape.box} />
          <path className="map-dots" d={shape.box} />
        </>
      )}
      {shape.box === null && shape.detail !== null && <path className="map-island" d={shape.detail} />}
      <text x={shape.at[0]} y={shape.at[1]} className="map-letters">
        {shape.code}
      </text>
    </g>
  );
}
