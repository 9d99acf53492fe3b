import type { Look } from './look';

/** A small piece of the map's ground: the color and pattern of an answer. */
export function Swatch({ look, minors }: { look: Look; minors: boolean }) {
  return (
    <svg className="swatch" viewBox="0 0 26 18" aria-hidden="true" focusable="false">
      <g className={`look-${look}`} data-minors={minors || undefined}>
        <rect className="map-shape" x="1" y="1" width="24" height="16" rx="4" />
        <rect className="map-dots" x="1" y="1" width="24" height="16" rx="4" />
      </g>
    </svg>
  );
}
