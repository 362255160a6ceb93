import qrcode from 'qrcode-generator';

const RAND = 4;
/** Meer tekens geven een code die van papier niet meer goed te lezen is. */
const HOOGUIT = 1200;

/** Het adres als QR-code, getekend als één vorm; niets als het adres te lang is om te lezen. */
export function Qr({ adres }) {
  if (adres.length > HOOGUIT) {
    return null;
  }
  const code = qrcode(0, 'L');
  code.addData(adres, 'Byte');
  code.make();
  const maat = code.getModuleCount();
  return (
    <svg className="blad-qr" viewBox={`${-RAND} ${-RAND} ${maat + 2 * RAND} ${maat + 2 * RAND}`} role="img" aria-label="QR-code met het adres van dit blad" shapeRendering="crispEdges">
      <rect x={-RAND} y={-RAND} width={maat + 2 * RAND} height={maat + 2 * RAND} fill="#fff" />
      <path d={vakjes(code, maat)} fill="#000" />
    </svg>
  );
}

function vakjes(code, maat) {
  const delen = [];
  for (let rij = 0; rij < maat; rij++) {
    for (let kolom = 0; kolom < maat; kolom++) {
      if (code.isDark(rij, kolom)) {
        delen.push(`M${kolom} ${rij}h1v1h-1z`);
      }
    }
  }
  return delen.join('');
}
