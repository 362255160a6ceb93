// Gemaakt uit docs/schema.graphqls en docs/portal/vragen. Niet met de hand wijzigen.

/** Een vraag met het type van wat erin gaat en van wat eruit komt. */
export type Vraag<Variabelen, Antwoord> = {
  readonly document: string;
  readonly variabelen?: (variabelen: Variabelen) => void;
  readonly antwoord?: (antwoord: Antwoord) => void;
};

export type ZoekenVariabelen = {
  tekst: string;
};

export type ZoekenAntwoord = {
  zoek: {
    totalCount: number;
    edges: Array<{
      tekst: string;
      node: {
        id: string;
        naam: string;
      } | Record<string, never>;
    }>;
  };
};

export const Zoeken: Vraag<ZoekenVariabelen, ZoekenAntwoord> = {
  document: `query Zoeken($tekst: String!) { zoek(tekst: $tekst, soorten: [FUNCTIE], first: 3) { totalCount edges { tekst node { ... on Functie { id naam } } } } }`,
};

export type WatVraagtDitWerkVariabelen = {
  id: string;
};

export type WatVraagtDitWerkAntwoord = {
  functie: {
    naam: string;
    omschrijving: string | null;
    vereist: Array<{
      skill: {
        naam: string;
      };
      niveauTekst: string;
      belang: Belang;
    }>;
    kwalificatieEisen: Array<{
      moment: Moment;
      eenVan: Array<{
        naam: string;
      }>;
    }>;
  } | null;
};

export const WatVraagtDitWerk: Vraag<WatVraagtDitWerkVariabelen, WatVraagtDitWerkAntwoord> = {
  document: `query WatVraagtDitWerk($id: ID!) { functie(id: $id) { naam omschrijving vereist { skill { naam } niveauTekst belang } kwalificatieEisen { moment eenVan { naam } } } }`,
};

export type MijnPadVariabelen = {
  profiel: ProfielInput;
  functie: string;
  peildatum?: string | null;
};

export type MijnPadAntwoord = {
  upskillpad: {
    eersteActie: string;
    totaal: {
      weken: number;
      kosten: number;
    };
    stappen: Array<{
      nummer: number;
      soort: StapSoort;
      opleiding: {
        naam: string;
      } | null;
      viaFunctie: {
        naam: string;
      } | null;
      startWeek: number;
      eindWeek: number;
    }>;
    bewijs: {
      optimaal: boolean;
    };
  } | {
    redenen: Array<{
      uitleg: string;
    }>;
    versoepelingen: Array<{
      uitleg: string;
    }>;
  } | {
    reden: string;
  };
};

export const MijnPad: Vraag<MijnPadVariabelen, MijnPadAntwoord> = {
  document: `query MijnPad($profiel: ProfielInput!, $functie: ID!, $peildatum: Date) { upskillpad(profiel: $profiel, functie: $functie, peildatum: $peildatum) { ... on Upskillpad { eersteActie totaal { weken kosten } stappen { nummer soort opleiding { naam } viaFunctie { naam } startWeek eindWeek } bewijs { optimaal } } ... on GeenPad { redenen { uitleg } versoepelingen { uitleg } } ... on Onbeslist { reden } } }`,
};

export type WatIsBereikbaarVariabelen = {
  profiel: ProfielInput;
  weken: number;
  peildatum?: string | null;
};

export type WatIsBereikbaarAntwoord = {
  bereikbareFuncties: {
    totalCount: number;
    meldingen: Array<string>;
    edges: Array<{
      node: {
        functie: {
          id: string;
          naam: string;
        };
        inspanning: {
          weken: number;
          kosten: number;
        };
        aansluiting: number;
        ring: number | null;
      };
    }>;
  };
};

export const WatIsBereikbaar: Vraag<WatIsBereikbaarVariabelen, WatIsBereikbaarAntwoord> = {
  document: `query WatIsBereikbaar($profiel: ProfielInput!, $weken: Float!, $peildatum: Date) { bereikbareFuncties(profiel: $profiel, binnen: { weken: $weken }, first: 3, peildatum: $peildatum) { totalCount meldingen edges { node { functie { id naam } inspanning { weken kosten } aansluiting ring } } } }`,
};

export type OpleidingenInMijnRegioVariabelen = {
  regio: string;
  aantal: number;
  na?: string | null;
};

export type OpleidingenInMijnRegioAntwoord = {
  opleidingen: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        id: string;
        naam: string;
        weken: number | null;
        kosten: number | null;
      };
    }>;
  };
};

export const OpleidingenInMijnRegio: Vraag<OpleidingenInMijnRegioVariabelen, OpleidingenInMijnRegioAntwoord> = {
  document: `query OpleidingenInMijnRegio($regio: ID!, $aantal: Int!, $na: String) { opleidingen(filter: { regio: $regio }, first: $aantal, after: $na) { totalCount pageInfo { hasNextPage endCursor } edges { node { id naam weken kosten } } } }`,
};

/** Hoe zwaar een eis telt, de zwaarste eerst. */
export type Belang = "ESSENTIEEL" | "BELANGRIJK" | "AANVULLEND";

/** Wanneer je een kwalificatie nodig hebt. */
export type Moment = "VOORAF" | "NA_START";

/** Wat iemand meebrengt. We bewaren dit niet. We vragen niet naar naam, leeftijd, afkomst of gezondheid, en we hebben dat ook niet nodig. */
export type ProfielInput = {
  /** Wat iemand kan, met het niveau. Hooguit 500. */
  skills?: ReadonlyArray<SkillNiveauInput> | null;
  /** Werk en ervaring, met het aantal maanden. Hooguit 500. */
  functies?: ReadonlyArray<WerkervaringInput> | null;
  /** De id's van opleidingen die iemand heeft afgemaakt. Hooguit 500. */
  opleidingen?: ReadonlyArray<string> | null;
  /** De id's van diploma's, certificaten en rijbewijzen die iemand nu heeft. Hooguit 500. */
  kwalificaties?: ReadonlyArray<string> | null;
  /** Wat iemand nog niet kan. Dit gaat voor op alles wat we zouden aannemen, bijvoorbeeld omdat iemand dat werk heeft gedaan. Hooguit 500. */
  nogNiet?: ReadonlyArray<SkillNiveauInput> | null;
  /** Het id van de regio waar iemand woont. */
  regio?: string | null;
};

/** Een skill met een niveau. */
export type SkillNiveauInput = {
  /** Het id van de skill. */
  skill: string;
  /** Hoe goed iemand het kan: 1 met hulp, 2 zelfstandig, 3 gevorderd, 4 kan het anderen leren. Bij talen is 1 A2, 2 B1, 3 B2 en 4 C1. Bij nogNiet: vanaf dit niveau kan iemand het niet. */
  niveau?: number | null;
};

/** Wat je doet in een stap. */
export type StapSoort = "OPLEIDING" | "ERKENNING" | "WERK";

/** Werk dat iemand heeft gedaan. */
export type WerkervaringInput = {
  /** Het id van de functie. */
  functie: string;
  /** Hoeveel maanden in totaal: 0 tot en met 720. */
  maanden: number;
};
