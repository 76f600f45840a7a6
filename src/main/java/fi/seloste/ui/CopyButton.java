package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Copies what an address of ours answers, which the page does not hold until it is wanted. */
public class CopyButton extends Button {

    public CopyButton(String words, String address) {
        super(words);
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        getElement().addEventListener("copied", copied -> Toast.done(text("share.copied")));
        // Within the click itself, because browsers let nothing else write to the clipboard; without one, it is shown.
        addAttachListener(attached -> getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const answer = () => fetch($0).then(answer => answer.text());
                          if (navigator.clipboard && window.ClipboardItem) {
                            const blob = answer().then(text => new Blob([text], {type: 'text/plain'}));
                            navigator.clipboard.write([new ClipboardItem({'text/plain': blob})])
                              .then(() => this.dispatchEvent(new CustomEvent('copied')));
                          } else { window.open($0, '_blank', 'noopener'); }
                        })""", address));
    }
}
