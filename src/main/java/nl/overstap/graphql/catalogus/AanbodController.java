package nl.overstap.graphql.catalogus;

import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.graphql.lookup.Lookups;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Who offers an opleiding, and where.
@Controller
final class AanbodController {
  @SchemaMapping
  CompletableFuture<@Nullable Opleiding> opleiding(
      Aanbod aanbod, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return Lookups.one(aanbod.opleiding(), opleidingen, OpleidingDetails::opleiding);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Opleider> opleider(
      Aanbod aanbod, DataLoader<OpleiderId, Opleider> opleiders) {
    return Lookups.one(aanbod.opleider(), opleiders, opleider -> opleider);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Regio> regio(
      Aanbod aanbod, DataLoader<RegioId, RegioDetails> regios) {
    return Lookups.one(aanbod.regio(), regios, RegioDetails::regio);
  }
}
