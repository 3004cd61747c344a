package com.nuvana.lottery.domain.pack;

import java.util.Optional;

/** How a pack went missing, and the number of the police report if there is one. */
public record Loss(MissingKind how, Optional<PoliceReport> report) {}
