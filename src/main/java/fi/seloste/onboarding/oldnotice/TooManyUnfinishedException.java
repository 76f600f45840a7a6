package fi.seloste.onboarding.oldnotice;

/** Others have to be made into notices or erased first: each is kept whole. */
public class TooManyUnfinishedException extends RuntimeException {

    TooManyUnfinishedException() {
        super("Too many old notices are half way");
    }
}
