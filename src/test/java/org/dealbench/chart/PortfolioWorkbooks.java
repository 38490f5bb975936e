package org.dealbench.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealbench.model.Address;
import org.dealbench.model.Commitment;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Profile;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;

/// Workbooks of several deals for tests of charts of all of them.
public final class PortfolioWorkbooks {

    private static final String SAMPLE = "/sample/amazon-openai.dealbench";

    private PortfolioWorkbooks() {}

    /// Nine deals and three risks.
    public static Workbook sample() {
        try (InputStream in = Objects.requireNonNull(PortfolioWorkbooks.class.getResourceAsStream(SAMPLE))) {
            return WorkbookJson.read(in.readAllBytes()) instanceof Opening.Opened opened
                    ? opened.workbook()
                    : DealWorkbooks.empty(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many deals as are asked for, each with an investor, a provider and a customer of its own, and a risk.
    public static Workbook many(int count) {
        Workbook workbook = DealWorkbooks.amazon();
        Deal pattern = workbook.deals().getFirst();
        List<Deal> deals = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        List<Risk> risks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "Programme " + i + " of a group";
            parties.add(new Party("c" + i, "Customer " + name, List.of()));
            parties.add(new Party("p" + i, "Provider " + name, List.of()));
            deals.add(new Deal(
                    "deal-" + i,
                    name,
                    "p" + i,
                    "c" + i,
                    "p" + i,
                    pattern.tranches(),
                    List.of(new Commitment(
                            "all",
                            "All of it",
                            1e9 * (i + 1),
                            LocalDate.of(2026, 1, 1),
                            YearMonth.of(2026, 1).plusMonths(i),
                            60,
                            new Profile.Linear())),
                    pattern.phases(),
                    List.of(),
                    pattern.revenueBasis(),
                    pattern.pricing(),
                    true,
                    pattern.mix(),
                    pattern.operation(),
                    null,
                    null,
                    pattern.settlement()));
            risks.add(new Risk(
                    "risk-" + i,
                    "Something that may go wrong, number " + i,
                    i % 3 == 0,
                    i % 5 == 0 ? null : i / 100.0,
                    YearMonth.of(2025, 6).plusMonths(3L * i),
                    1 + i % 40,
                    effects(i)));
        }
        return replaced(replaced(replaced(workbook, "parties", parties), "deals", deals), "risks", risks);
    }

    private static List<Effect> effects(int i) {
        String deal = "deal-" + i;
        return List.of(
                new Effect.DelayPhases(deal, i % 13 - 3),
                new Effect.BlockShare(deal, 0.25),
                new Effect.VoidTranche(deal + "/contingent"),
                new Effect.CutCommitment(deal, 0.5),
                new Effect.SlipChip("trn4", 9));
    }

    /// A workbook with another list.
    public static Workbook replaced(Workbook workbook, String list, List<?> elements) {
        return Parts.replace(workbook, Address.of(list), elements).orElseThrow();
    }
}
