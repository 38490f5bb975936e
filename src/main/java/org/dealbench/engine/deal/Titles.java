package org.dealbench.engine.deal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.model.Address;
import org.dealbench.model.Identified;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What a person calls the elements of a workbook.
public record Titles(Workbook workbook) {

    /// The name of an element; a month for a row of the mix, the risk's for an effect.
    public String of(Element element) {
        Index index = element.index();
        if (index.equals(Relations.WORKBOOK)) {
            return workbook.title();
        }
        if (index.equals(Relations.EFFECT)) {
            return named(element.parent()) + ", effect " + (Integer.parseInt(element.id()) + 1);
        }
        if (index.equals(Relations.CHIP_USE)) {
            return name("chips/" + element.id()) + ", " + named(element.parent());
        }
        if (isParty(index)) {
            return Arrays.stream(element.id().split("/", -1))
                    .map(party -> name("parties/" + party))
                    .collect(Collectors.joining(" and "));
        }
        return name(element.path());
    }

    private static boolean isParty(Index index) {
        return index.equals(Relations.PROVIDER)
                || index.equals(Relations.CUSTOMER)
                || index.equals(Relations.INVESTOR)
                || index.equals(Relations.PAIR);
    }

    private String named(@Nullable Element element) {
        return element == null ? "" : of(element);
    }

    private String name(String path) {
        Address address = Address.parse(path);
        return Parts.find(workbook, address) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> found)
                        && found.orElse(null) instanceof Identified named
                ? named.name()
                : address.last();
    }
}
