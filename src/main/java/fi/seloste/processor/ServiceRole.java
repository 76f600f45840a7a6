package fi.seloste.processor;

/** What an outside organisation is towards us in one service. */
public enum ServiceRole {
    /** Handles the data for us and on our instructions (Art. 28). */
    PROCESSOR,
    /** Decides the purposes and means together with us (Art. 26). */
    JOINT_CONTROLLER,
    /** Decides for itself. */
    SEPARATE_CONTROLLER
}
