package dk.maanedsbog.board;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a slide as it hangs on a wall, whoever wrote its document. */
public final class WallFaults {

    /**
     * What is too small, sticks out of its place or the screen, or is cut. Text of a paragraph that
     * ends in dots is not asked further than the paragraph.
     */
    private static final String LOOK =
            """
            () => {
              const faults = [];
              const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
              const least = 32 * rem / 16 - 0.1;
              const inside = (what, inner, outer, slack) => {
                if (inner.left < outer.left - slack || inner.right > outer.right + slack
                    || inner.top < outer.top - slack || inner.bottom > outer.bottom + slack)
                  faults.push(what + ' sticks out');
              };
              const screen = new DOMRect(0, 0, innerWidth, innerHeight);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                const element = text.parentElement;
                if (!text.data.trim() || element.closest('.unseen, title, desc')) continue;
                let size = parseFloat(getComputedStyle(element).fontSize);
                const drawn = element.getScreenCTM?.();
                if (drawn) size *= drawn.d;
                if (size < least) faults.push(`${text.data} is ${size} px`);
                const range = document.createRange();
                range.selectNodeContents(text);
                let box = range.getBoundingClientRect();
                const cut = element.closest('.told, .expectation');
                if (cut && getComputedStyle(cut).overflow === 'hidden') box = cut.getBoundingClientRect();
                inside(text.data, box, screen, 0);
                for (const place of ['main, header, footer', '.tile, .item, .column, svg.picture']) {
                  const outer = element.closest(place)?.getBoundingClientRect();
                  if (outer) inside(`${text.data} in ${place}`, box, outer, 2 * rem / 16);
                }
              }
              document.querySelectorAll('svg').forEach((svg) => {
                const box = svg.getBoundingClientRect();
                inside('drawing', box, screen, 0);
                if (!svg.closest('.mark') && (box.width < 1 || box.height < 1) && getComputedStyle(svg.parentElement).display !== 'none')
                  faults.push('drawing without room');
              });
              const page = document.documentElement;
              if (page.scrollWidth > innerWidth || page.scrollHeight > innerHeight) faults.push('scrolls');
              if (getComputedStyle(page).cursor !== 'none') faults.push('cursor');
              if (document.getAnimations().length) faults.push('moves');
              return faults;
            }""";

    private WallFaults() {}

    /** Each fault in words; none for a slide that is as it should be. */
    public static List<String> of(Page page) {
        return Stream.of((List<?>) page.evaluate(LOOK))
                .flatMap(List::stream)
                .map(String::valueOf)
                .toList();
    }
}
