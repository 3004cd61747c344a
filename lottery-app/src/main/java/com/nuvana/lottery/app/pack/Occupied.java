package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.pack.PackKey;

/**
 * The pack that the person saw in the bin, and what becomes of it. If another pack is there by then, the command is
 * refused again and names that one; if the bin is free, the choice is ignored and the answer says so.
 */
public record Occupied(PackKey pack, OccupantChoice choice) {}
