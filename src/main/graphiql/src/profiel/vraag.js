/**
 * De vraag van één persoon: wat iemand meebrengt, wil worden en wil. Onveranderlijk; elke bewerking
 * geeft een nieuwe. Heeft de vorm van de variabelen van `upskillpad`, zodat lezen en schrijven niets
 * vertaalt.
 */
export const LEEG = {
  profiel: { skills: [], functies: [], opleidingen: [], kwalificaties: [], nogNiet: [], regio: null },
  functie: null,
  voorwaarden: {},
  optimaliseer: 'WEKEN',
};

export const STARTKWALIFICATIE = 'kwalificatie/startkwalificatie';
const GEWOON_NIVEAU = 2;
const GEWOON_MAANDEN = 24;

/** Leest variabelen; wat er niet in staat is leeg, en wat er meer in staat blijft bewaard. */
export function lees(variabelen) {
  const { profiel, functie, voorwaarden, optimaliseer, ...overig } = isObject(variabelen) ? variabelen : {};
  return {
    ...LEEG,
    profiel: { ...LEEG.profiel, ...(isObject(profiel) ? profiel : {}) },
    functie: typeof functie === 'string' && functie !== '' ? functie : null,
    voorwaarden: isObject(voorwaarden) ? voorwaarden : {},
    optimaliseer: optimaliseer ?? 'WEKEN',
    overig,
  };
}

/** De variabelen, zonder wat leeg is. */
export function schrijf({ profiel, functie, voorwaarden, optimaliseer, overig }) {
  return {
    ...overig,
    profiel: zonderLeeg(profiel),
    ...(functie ? { functie } : {}),
    ...(Object.keys(zonderLeeg(voorwaarden)).length > 0 ? { voorwaarden: zonderLeeg(voorwaarden) } : {}),
    ...(optimaliseer && optimaliseer !== 'WEKEN' ? { optimaliseer } : {}),
  };
}

export function alsDoel(vraag, functie) {
  return { ...vraag, functie };
}

export function metWerk(vraag, functie, maanden = GEWOON_MAANDEN) {
  return metRegel(vraag, 'functies', 'functie', { functie, maanden });
}

export function metSkill(vraag, skill, niveau = GEWOON_NIVEAU) {
  return zonderRegel(metRegel(vraag, 'skills', 'skill', { skill, niveau }), 'nogNiet', skill);
}

export function nogNiet(vraag, skill, niveau = 1) {
  return zonderRegel(metRegel(vraag, 'nogNiet', 'skill', { skill, niveau }), 'skills', skill);
}

export function metOpleiding(vraag, id) {
  return metProfiel(vraag, 'opleidingen', toegevoegd(vraag.profiel.opleidingen, id));
}

export function metKwalificatie(vraag, id) {
  return metProfiel(vraag, 'kwalificaties', toegevoegd(vraag.profiel.kwalificaties, id));
}

export function wilNiet(vraag, id) {
  return metWens(vraag, 'zonder', toegevoegd(vraag.voorwaarden.zonder ?? [], id));
}

export function wilOok(vraag, id) {
  return metWens(vraag, 'ookKwalificaties', toegevoegd(vraag.voorwaarden.ookKwalificaties ?? [], id));
}

export function metRegio(vraag, regio) {
  return metProfiel(vraag, 'regio', regio || null);
}

/** Een wens; leeg haalt hem weg. */
export function metWens(vraag, veld, waarde) {
  return { ...vraag, voorwaarden: { ...vraag.voorwaarden, [veld]: waarde } };
}

export function metOptimaliseer(vraag, optimaliseer) {
  return { ...vraag, optimaliseer };
}

/** Haalt een id weg uit een lijst van het profiel of de wensen. */
export function zonder(vraag, lijst, id) {
  return lijst in vraag.profiel
    ? zonderRegel(vraag, lijst, id)
    : metWens(vraag, lijst, (vraag.voorwaarden[lijst] ?? []).filter((ander) => ander !== id));
}

/** Alle ids die de vraag noemt. */
export function ids({ profiel, functie, voorwaarden }) {
  return [
    ...new Set([
      ...profiel.functies.map((werk) => werk.functie),
      ...[...profiel.skills, ...profiel.nogNiet].map((skill) => skill.skill),
      ...profiel.opleidingen,
      ...profiel.kwalificaties,
      ...(voorwaarden.zonder ?? []),
      ...(voorwaarden.ookKwalificaties ?? []),
      ...(functie ? [functie] : []),
      ...(profiel.regio ? [profiel.regio] : []),
    ]),
  ];
}

function metRegel(vraag, lijst, sleutel, regel) {
  const oud = vraag.profiel[lijst];
  const staatEr = oud.some((ander) => ander[sleutel] === regel[sleutel]);
  return metProfiel(vraag, lijst, staatEr ? oud.map((ander) => (ander[sleutel] === regel[sleutel] ? regel : ander)) : [...oud, regel]);
}

function zonderRegel(vraag, lijst, id) {
  const regels = vraag.profiel[lijst];
  return metProfiel(vraag, lijst, regels.filter((regel) => (regel.skill ?? regel.functie ?? regel) !== id));
}

function metProfiel(vraag, veld, waarde) {
  return { ...vraag, profiel: { ...vraag.profiel, [veld]: waarde } };
}

function toegevoegd(lijst, id) {
  return lijst.includes(id) ? lijst : [...lijst, id];
}

function zonderLeeg(object) {
  return Object.fromEntries(Object.entries(object).filter(([, waarde]) => !isLeeg(waarde)));
}

function isLeeg(waarde) {
  return waarde === null || waarde === undefined || waarde === '' || waarde === false || (Array.isArray(waarde) && waarde.length === 0);
}

function isObject(waarde) {
  return waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde);
}
