// Lists are read in the order of the name as sorted, then the id; pages begin after a place in it.
CREATE INDEX skill_lijst IF NOT EXISTS FOR (n:Skill) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX functie_lijst IF NOT EXISTS FOR (n:Functie) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX opleiding_lijst IF NOT EXISTS FOR (n:Opleiding) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX kwalificatie_lijst IF NOT EXISTS FOR (n:Kwalificatie) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX sector_lijst IF NOT EXISTS FOR (n:Sector) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX regio_lijst IF NOT EXISTS FOR (n:Regio) ON (n.versie, n.sorteernaam, n.id);
CREATE INDEX catalogus_actief IF NOT EXISTS FOR (n:Catalogus) ON (n.actief);
CREATE INDEX aandachtspunt_bij IF NOT EXISTS FOR (n:Aandachtspunt) ON (n.versie, n.bij);

// For exploration: CALL db.index.fulltext.queryNodes('namen', 'zonnepanelen').
CREATE FULLTEXT INDEX namen IF NOT EXISTS
FOR (n:Skill|Functie|Opleiding|Kwalificatie|Sector|Regio|Opleider|Werkgever|Praktijkvoorbeeld)
ON EACH [n.naam, n.alternatieven]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch', `fulltext.eventually_consistent`: true}};
