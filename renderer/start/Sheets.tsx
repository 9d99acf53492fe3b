/** A quiet picture: three sheets, and on the top one the lines fade. It carries no meaning of its own. */
export function Sheets() {
  return (
    <svg className="sheets" viewBox="0 0 280 216" aria-hidden="true" focusable="false">
      <g className="sheet" transform="rotate(-9 100 110)">
        <rect x="44" y="26" width="122" height="160" rx="9" />
        <path className="rule" d="M62 52h70M62 72h86M62 92h54M62 112h80M62 132h64" />
      </g>
      <g className="sheet" transform="rotate(-1 130 110)">
        <rect x="84" y="24" width="122" height="160" rx="9" />
        <path className="rule" d="M102 50h74M102 70h86M102 90h60M102 110h82M102 130h70" />
      </g>
      <g className="sheet front" transform="rotate(8 170 116)">
        <rect x="122" y="30" width="122" height="160" rx="9" />
        <path className="rule fading-1" d="M140 56h72" />
        <path className="rule fading-2" d="M140 76h86" />
        <path className="rule fading-3" d="M140 96h58" />
      </g>
    </svg>
  );
}
