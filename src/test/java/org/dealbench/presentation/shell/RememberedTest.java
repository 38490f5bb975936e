package org.dealbench.presentation.shell;

class RememberedTest implements RememberedContract {

    @Override
    public Remembered remembered() {
        return Remembered.forThisRun();
    }
}
