// One node per id within a version (R21). Community edition: existence and types are checked in Java.
CREATE CONSTRAINT catalogus_versie IF NOT EXISTS FOR (n:Catalogus) REQUIRE n.versie IS UNIQUE;
CREATE CONSTRAINT laadslot_id IF NOT EXISTS FOR (n:Laadslot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT skill_id IF NOT EXISTS FOR (n:Skill) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT functie_id IF NOT EXISTS FOR (n:Functie) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT taak_id IF NOT EXISTS FOR (n:Taak) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT opleiding_id IF NOT EXISTS FOR (n:Opleiding) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT kwalificatie_id IF NOT EXISTS FOR (n:Kwalificatie) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT regio_id IF NOT EXISTS FOR (n:Regio) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT opleider_id IF NOT EXISTS FOR (n:Opleider) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT werkgever_id IF NOT EXISTS FOR (n:Werkgever) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT aanbod_id IF NOT EXISTS FOR (n:Aanbod) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT praktijkplek_id IF NOT EXISTS FOR (n:Praktijkplek) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT praktijkvoorbeeld_id IF NOT EXISTS FOR (n:Praktijkvoorbeeld) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT regeling_id IF NOT EXISTS FOR (n:Regeling) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT aandachtspunt_id IF NOT EXISTS FOR (n:Aandachtspunt) REQUIRE (n.versie, n.id) IS UNIQUE;
CREATE CONSTRAINT arbeidsmarkt_id IF NOT EXISTS FOR (n:Arbeidsmarkt) REQUIRE (n.versie, n.id) IS UNIQUE;
