package fi.seloste.register.ui;

import com.vaadin.flow.component.Component;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the notice will say, beside the register that is being edited; made by the module that knows notices. */
public interface NoticePreview {

    Component component();

    /**
     * Shows the notice of a register as it would be, typed values included.
     *
     * @param row the row whose sentences are marked, or null
     */
    void show(RegisterConfiguration register, UUID row);

    /**
     * Where a sentence leads that is chosen in the preview.
     *
     * @param lead gets the rows that the sentence comes from, the first one first
     */
    void onSentence(Consumer<List<UUID>> lead);

    /** Makes a preview for one view. */
    interface Factory {
        NoticePreview create();
    }
}
