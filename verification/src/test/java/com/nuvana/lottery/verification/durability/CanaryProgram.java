package com.nuvana.lottery.verification.durability;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.story.Catalogues;
import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program of a point of sale that writes known words through the front door, waits for a line while the store is open,
 * and closes it.
 */
final class CanaryProgram {

    /** Words that stand nowhere but in the store. */
    static final List<String> CANARIES =
            List.of("Zebulon Quartermaine", "Cormorant Jackpot", "7306601", "Waybill-Kestrel-88", "torn by a pelican");

    private CanaryProgram() {}

    public static void main(String[] args) throws IOException {
        SettableTime time = SettableTime.at("2026-03-03T15:00:00Z");
        LotteryConfig config = LotteryConfig.in(Path.of(args[0]))
                .with(Map.of("LOTTERY_DB_KEY", ShopStores.KEY.hex()))
                .with(time);
        try (Lottery lottery = Lottery.create(config)) {
            EveryUseCase shop = EveryUseCase.in(StoreHandle.of(lottery.unitOfWork()), time, new SequenceIds());
            shop.carryOutBefore(shop.commands().size());
            sing(lottery);
            lottery.health();
            System.out.println("written");
            System.in.read();
        }
        System.out.println("closed");
        System.in.read();
    }

    private static void sing(Lottery lottery) {
        Authority mia = Authority.of(lottery.read(
                        views -> views.employees().byCode(new EmployeeCode("1")).orElseThrow())
                .asActor());
        assertThat(lottery.employees()
                        .add()
                        .handle(new AddEmployee.Command(
                                new EmployeeCode("55"),
                                new PersonName(CANARIES.get(0)),
                                Role.CASHIER,
                                new Pin("8642"),
                                mia)))
                .isAccepted();
        assertThat(lottery.store()
                        .importGames()
                        .handle(new ImportGames.Command(
                                Catalogues.of("2777," + CANARIES.get(1) + ",5,75,001,075"),
                                ImportGames.BadRows.STOP,
                                mia)))
                .isAccepted();
        assertThat(lottery.packs()
                        .receive()
                        .handle(new ReceivePacks.Command(
                                List.of("2777-" + CANARIES.get(2)),
                                EntryMethod.SCAN,
                                Optional.empty(),
                                Optional.of(new DeliveryReference(CANARIES.get(3))),
                                mia)))
                .isAccepted();
        PackKey key = new PackKey(new GameCode("2777"), new PackNumber(CANARIES.get(2)));
        assertThat(lottery.packs()
                        .giveBack()
                        .handle(new ReturnPack.Command(
                                lottery.read(views -> views.packs().byKey(key).orElseThrow())
                                        .id(),
                                Optional.of(ReturnReason.DAMAGED),
                                Stated.lastKnown(),
                                Optional.of(new Note(CANARIES.get(4))),
                                mia)))
                .isAccepted();
    }
}
