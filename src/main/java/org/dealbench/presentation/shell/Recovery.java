package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.shell.SafetyQuestions.Recovering;

/// Offers what a killed program left, and removes none of it that a person has not decided about.
public final class Recovery {

    private final FileModel files;
    private final Safekeeping keeping;
    private final SafetyQuestions questions;

    public Recovery(FileModel files, Safekeeping keeping, SafetyQuestions questions) {
        this.files = files;
        this.keeping = keeping;
        this.questions = questions;
    }

    /// Offers it, until one is opened or a person wants to be asked again at the next start.
    public void offer(List<Recoverable> left) {
        List<Recoverable> rest = new ArrayList<>(left);
        while (!rest.isEmpty()) {
            Optional<Recovering> answer = questions.recover(List.copyOf(rest));
            if (answer.isEmpty()) {
                return;
            }
            Recoverable chosen = answer.get().chosen();
            rest.remove(chosen);
            switch (answer.get().wanted()) {
                case DISCARD -> keeping.discarded(chosen);
                case OPEN -> {
                    files.recover(chosen);
                    return;
                }
            }
        }
    }
}
