/**
 * The two patterns of the map, so that color is never alone: hatching for "no law found", dots for "minors only".
 * Once on a page is enough: every map, tile and swatch refers to them.
 */
export function Patterns() {
  return (
    <svg className="patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2" height="7" />
        </pattern>
        <pattern id="map-dots" width="9" height="9" patternUnits="userSpaceOnUse">
          <circle className="dot" cx="3" cy="3" r="1.7" />
        </pattern>
      </defs>
    </svg>
  );
}
