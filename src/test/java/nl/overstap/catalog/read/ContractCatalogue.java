package nl.overstap.catalog.read;

import nl.overstap.support.csv.DrawnCatalogue;

/// A small catalogue in which every file has rows.
final class ContractCatalogue {

  private ContractCatalogue() {}

  static DrawnCatalogue drawn() {
    return withPractice(withOpleidingen(withFuncties(DrawnCatalogue.named())));
  }

  private static DrawnCatalogue withFuncties(DrawnCatalogue catalogue) {
    return catalogue
        .with(
            "skills.csv",
            """
            id,naam,soort,alternatieven,verondersteld,vervallen,vervangenDoor,herkomst,bron,peildatum
            skill/lassen,Lassen,VAARDIGHEID,MIG|MAG,,,,BRON,ESCO,2022-05-01
            skill/meten,meten,VAARDIGHEID,,1,,,,,
            skill/een-b,een ding,KENNIS,,,,,,,
            skill/een-a,Eén ding,KENNIS,,,,,,,
            skill/smeden,smeden,VAARDIGHEID,,,ja,skill/lassen,,,
            """)
        .with(
            "skill_relaties.csv",
            """
            van,naar,soort,afslag
            skill/lassen,skill/meten,LIJKT_OP,2
            skill/meten,skill/een-a,VALT_ONDER,
            """)
        .with(
            "sectoren.csv",
            """
            id,naam,sbi,onderdeelVan
            sector/techniek,Techniek,,
            sector/metaal,Metaal,25,sector/techniek
            """)
        .with(
            "functies.csv",
            """
            id,naam,soort,sectoren,isco,nlqf,instapfunctie,omschrijving,vervallen
            functie/lasser,Lasser,BEROEP,sector/metaal,7212,2,nee,Last metaal,
            functie/hulplasser,hulplasser,BEROEP,sector/metaal|sector/techniek,,1,ja,,
            functie/voorman,voorman,BEROEP,,,,,,
            functie/klussen,klussen,ERVARING,,,,,,
            functie/smid,smid,BEROEP,,,,,,ja
            """)
        .with(
            "functie_skills.csv",
            """
            functie,skill,niveau,belang,escoBelang
            functie/lasser,skill/lassen,2,ESSENTIEEL,essential
            functie/lasser,skill/meten,1,BELANGRIJK,
            functie/hulplasser,skill/een-b,1,,
            """)
        .with(
            "functie_diplomas.csv",
            """
            functie,groep,kwalificatie,moment,grond
            functie/lasser,1,kwalificatie/mbo2,NA_START,GEBRUIK
            """)
        .with(
            "functie_ontwikkelt.csv",
            """
            functie,skill,niveau,maanden,vanaf
            functie/lasser,skill/lassen,3,24,2
            """)
        .with(
            "functie_doorgroei.csv",
            """
            van,naar
            functie/hulplasser,functie/lasser
            functie/lasser,functie/voorman
            """)
        .with("taken.csv", "id,functie,naam,urenPerWeek\ntaak/lassen,functie/lasser,lassen,20\n")
        .with("taak_skills.csv", "taak,skill,niveau\ntaak/lassen,skill/lassen,2\n")
        .with(
            "arbeidsmarkt.csv",
            """
            functie,regio,vacatures,spanning,loonVan,loonTot,herkomst,bron
            functie/lasser,,1200,krap,2500,3200.50,BRON,UWV
            functie/lasser,regio/twente,40,krap,,,BRON,UWV
            """);
  }

  private static DrawnCatalogue withOpleidingen(DrawnCatalogue catalogue) {
    return catalogue
        .with(
            "kwalificaties.csv",
            """
            id,naam,soort,crebo,nlqf,geldigMaanden
            kwalificatie/mbo2,mbo-2,DIPLOMA,25333,2,
            kwalificatie/start,startkwalificatie,DIPLOMA,,2,
            kwalificatie/toelating,toelating mbo-3,TOELATING,,,120
            """)
        .with(
            "kwalificatie_relaties.csv",
            """
            van,naar,soort
            kwalificatie/mbo2,kwalificatie/start,GEEFT
            kwalificatie/start,kwalificatie/toelating,GEEFT
            """)
        .with(
            "kwalificatie_skills.csv",
            "kwalificatie,skill,niveau\nkwalificatie/start,skill/meten,1\n")
        .with(
            "opleidingen.csv",
            """
            id,naam,soort,leerweg,vorm,weken,uren,werkuren,kosten,betaler,tempo,leerbaan,beschikbaar,planbaar,nietVoor,instroom,nlqf,crebo,leidtOpTot,omschrijving,vervallen
            opleiding/mbo2,mbo-2 Lassen,MBO_OPLEIDING,BBL,WERKPLEK,104,560,2560,590.50,WERKGEVER,VAST,functie/hulplasser,ONBEKEND,true,kwalificatie/mbo2,VAST,2,25333,kwalificatie/mbo2,Leert lassen.,
            opleiding/lassen,MIG-lassen,MODULE,CURSUS,AVOND,6.2,80,,900,,,,,,,,,,,,
            opleiding/proeve,Proeve,EXAMEN,,,1,10,,50,,,,,,,,,,,,
            opleiding/onbekend,Lassen in de avond,CURSUS,,,,,,,,,,,nee,,,,,,,
            opleiding/meten,Meten,CURSUS,,,2,16,,150,,,,,,,,,,,,
            opleiding/smeden,Smeden,CURSUS,,,2,16,,150,,,,,,,,,,,,ja
            """)
        .with(
            "opleiding_leert.csv",
            """
            opleiding,skill,niveau
            opleiding/lassen,skill/lassen,2
            opleiding/lassen,skill/meten,2
            opleiding/meten,skill/meten,1
            """)
        .with(
            "opleiding_vooraf.csv",
            """
            opleiding,groep,soort,id,niveau,maanden
            opleiding/lassen,1,SKILL,skill/meten,1,
            opleiding/lassen,1,KWALIFICATIE,kwalificatie/toelating,,
            opleiding/lassen,1,FUNCTIE,functie/hulplasser,,6
            """)
        .with(
            "opleiding_modules.csv",
            """
            opleiding,module
            opleiding/mbo2,opleiding/lassen
            opleiding/mbo2,opleiding/proeve
            """);
  }

  private static DrawnCatalogue withPractice(DrawnCatalogue catalogue) {
    return catalogue
        .with(
            "regios.csv",
            """
            id,naam,soort,onderdeelVan,loket,url
            regio/nl,Nederland,LAND,,,
            regio/twente,Twente,,regio/nl,Werkcentrum Twente,https://example.org/
            regio/achterhoek,Achterhoek,,regio/nl,,
            """)
        .with("regio_buren.csv", "regio,buur\nregio/twente,regio/achterhoek\n")
        .with("opleiders.csv", "id,naam\nopleider/roc,ROC\n")
        .with("werkgevers.csv", "id,naam\nwerkgever/smederij,De smederij\n")
        .with(
            "aanbod.csv",
            """
            id,opleiding,opleider,regio,plaats,startdata,plaatsen,kosten,leerweg,vorm,talen,vervallen
            aanbod/1,opleiding/lassen,opleider/roc,regio/twente,Hengelo,2026-12-01|2027-02-01,12,850,CURSUS,DAG,nl|pl,
            aanbod/2,opleiding/lassen,,,,,,,,,,
            aanbod/3,opleiding/lassen,,regio/achterhoek,,,,,,,,ja
            """)
        .with(
            "praktijkplekken.csv",
            """
            id,soort,functie,werkgever,regio,plaats,plaatsen,urenPerWeek,begeleiding,erkendVoor,leert
            praktijkplek/1,BPV,functie/hulplasser,werkgever/smederij,regio/twente,Hengelo,2,16,JOBCOACH,kwalificatie/mbo2,skill/lassen
            """)
        .with(
            "praktijkvoorbeelden.csv",
            """
            id,naam,regio,doelgroep,partners,functies,resultaat
            voorbeeld/1,Lasschool,regio/twente,pro,ROC|De smederij,functie/lasser,Tien mensen aan het werk
            """)
        .with(
            "aandachtspunten.csv",
            """
            bij,soort,tekst
            functie/lasser,ZIEN,Je moet goed kunnen zien.
            opleiding/mbo2,LEERBAAN,Zoek eerst een leerbaan.
            """)
        .with(
            "regelingen.csv",
            """
            id,naam,ontvanger,situaties,soorten,leerwegen,sectoren,nlqfVan,nlqfTot,percentage,maximum,per,voorwaarden,geldigVan,geldigTot
            regeling/bbl,Praktijkleren,WERKGEVER,WERKEND|ZZP,MBO_OPLEIDING,BBL,sector/metaal,1,4,90,2700,JAAR,erkend leerbedrijf,2025-03-10,2027-12-31
            """);
  }
}
