/**
 * Vullingen die ook zonder kleur te onderscheiden zijn: strepen is een opleiding, stippen is werk,
 * ruitjes is erkenning.
 */
export function Patronen({ id }) {
  return (
    <defs>
      <pattern id={`${id}-OPLEIDING`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="ov-vlak" />
        <line x1="0" y1="0" x2="0" y2="8" className="ov-streep" />
      </pattern>
      <pattern id={`${id}-WERK`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="ov-vlak" />
        <circle cx="4" cy="4" r="1.4" className="ov-stip" />
      </pattern>
      <pattern id={`${id}-ERKENNING`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="ov-vlak" />
        <path d="M0 0L8 8M8 0L0 8" className="ov-streep" />
      </pattern>
    </defs>
  );
}

export const SOORT_WOORD = { OPLEIDING: 'leren', WERK: 'werken', ERKENNING: 'erkennen' };

/** De vulling van een stap. */
export function vulling(id, stap) {
  return `url(#${id}-${stap.soort in SOORT_WOORD ? stap.soort : 'OPLEIDING'})`;
}
