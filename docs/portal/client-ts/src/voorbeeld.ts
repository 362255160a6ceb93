import { MijnPad, OpleidingenInMijnRegio, WatIsBereikbaar, Zoeken } from "./gegenereerd.js";
import { OverstapFout, stel } from "./overstap.js";

declare const process: { argv: string[] };
const adres = process.argv[2] ?? "http://localhost:8080";

const profiel = { functies: [{ functie: "functie/magazijnmedewerker", maanden: 36 }] };

const gevonden = await stel(adres, Zoeken, { tekst: "zonnepanelen" });
const functie = gevonden.zoek.edges[0]?.node;
if (functie === undefined || !("id" in functie)) {
  throw new Error("Niets gevonden.");
}
console.log(`Gevonden: ${functie.naam}`);

const { upskillpad } = await stel(adres, MijnPad, { profiel, functie: functie.id });
if ("stappen" in upskillpad) {
  for (const stap of upskillpad.stappen) {
    const wat = stap.opleiding?.naam ?? stap.viaFunctie?.naam ?? stap.soort;
    console.log(`${stap.nummer}. week ${stap.startWeek} tot ${stap.eindWeek}: ${wat}`);
  }
} else if ("redenen" in upskillpad) {
  upskillpad.redenen.forEach((reden) => console.log(reden.uitleg));
} else if ("reden" in upskillpad) {
  console.log(upskillpad.reden);
}

const bereik = await stel(adres, WatIsBereikbaar, { profiel, weken: 13 });
console.log(`Binnen 13 weken bereikbaar: ${bereik.bereikbareFuncties.totalCount} functies`);

let na: string | null = null;
let gezien = 0;
do {
  const bladzijde: Awaited<ReturnType<typeof opleidingen>> = await opleidingen(na);
  gezien += bladzijde.edges.length;
  na = bladzijde.pageInfo.hasNextPage ? bladzijde.pageInfo.endCursor : null;
} while (na !== null);
console.log(`Opleidingen in Twente: ${gezien}`);

try {
  await stel(adres, MijnPad, { profiel, functie: "functie/monteur-zonnepanelenn" });
} catch (fout) {
  if (!(fout instanceof OverstapFout)) {
    throw fout;
  }
  console.log(`${fout.code}, bedoel je ${fout.suggesties[0]}?`);
}

async function opleidingen(na: string | null) {
  const antwoord = await stel(adres, OpleidingenInMijnRegio, {
    regio: "regio/twente",
    aantal: 50,
    na,
  });
  return antwoord.opleidingen;
}
