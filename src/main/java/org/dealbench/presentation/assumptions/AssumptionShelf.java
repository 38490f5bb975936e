package org.dealbench.presentation.assumptions;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// Where assumption sets are kept between workbooks. Called off the UI thread.
///
/// A set is a workbook that holds nothing else, so that it is checked as any workbook is.
public interface AssumptionShelf {

    /// Every set, chip catalogues first, each kind by name.
    List<KeptSet> all();

    /// What a set holds, empty when it can no longer be read.
    Optional<Workbook> content(KeptSet set);

    /// Keeps a set in place of one of the same kind and name.
    ///
    /// @return whether it is kept
    boolean keep(AssumptionKind kind, String name, Workbook content);

    /// Gives a set a name that no other of its kind has.
    ///
    /// @return whether it has that name now
    boolean rename(KeptSet set, String newName);

    /// Lets go of a set.
    ///
    /// @return whether it is gone
    boolean forget(KeptSet set);
}
