package fi.seloste.notice;

import fi.seloste.register.Section;

/** The provision of the regulation that a section of the notice serves. */
public final class Articles {

    private Articles() {}

    /** Without the regulation's name; null where the section is a custom that no article asks for. */
    public static String of(Section section) {
        return switch (section) {
            case CONTROLLER -> "13(1)(a)";
            case CONTACT, REQUESTS -> "12(2)";
            case DPO -> "13(1)(b)";
            case PURPOSES, LEGAL_BASIS -> "13(1)(c)";
            case DATA_CONTENT -> "14(1)(d)";
            case SOURCES -> "14(2)(f)";
            case RECIPIENTS, PROCESSORS -> "13(1)(e)";
            case TRANSFERS -> "13(1)(f)";
            case RETENTION -> "13(2)(a)";
            case SECURITY -> "32";
            case AUTOMATED_DECISIONS -> "13(2)(f)";
            case RIGHTS_ACCESS -> "15";
            case RIGHTS_RECTIFICATION -> "16";
            case RIGHTS_OTHER -> "13(2)(b)";
            case OBJECTION -> "21(4)";
            case COMPLAINT -> "13(2)(d)";
            case REGISTER_NAME, DATA_SUBJECTS, COOKIES, DATE -> null;
        };
    }
}
