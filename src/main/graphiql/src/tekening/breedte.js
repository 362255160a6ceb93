import { useLayoutEffect, useRef, useState } from 'react';

const GEWOON = 560;

/**
 * De breedte van een tekening in beeldpunten, zodat letters even groot blijven in een smal paneel en
 * op een breed blad. Op papier schaalt de tekening mee.
 *
 * @returns {[import('react').RefObject<SVGSVGElement>, number]} de verwijzing voor het element, en zijn breedte
 */
export function useBreedte(minstens) {
  const element = useRef(null);
  const [breedte, zet] = useState(GEWOON);
  useLayoutEffect(() => {
    const meet = () => zet((oud) => afgerond(element.current?.clientWidth) || oud);
    meet();
    const kijker = new ResizeObserver(meet);
    kijker.observe(element.current);
    return () => kijker.disconnect();
  }, []);
  return [element, Math.max(minstens, breedte)];
}

/** Op tientallen: een tekening die zelf haar hoogte kiest mag zichzelf niet blijven verschuiven. */
function afgerond(breedte) {
  return breedte ? Math.floor(breedte / 10) * 10 : 0;
}
