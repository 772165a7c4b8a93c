package org.biaogan.reports.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the bars of charts as vectors. Charts are SVG made of {@code rect} elements in whole user units, their words
 * and numbers are ordinary text beside them; so the full SVG engine, which wants the machine's fonts, is not needed.
 */
class BarDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Bars(svg, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // No text inside charts, hence no fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    private record Bars(Element svg, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number(svg, "width") * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number(svg, "height") * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            // Places are in dots, the canvas itself is in pixels as the chart is.
            device.drawWithGraphics(
                    (float) x, (float) y, (float) number(svg, "width"), (float) number(svg, "height"), this::draw);
        }

        private void draw(Graphics2D graphics) {
            NodeList rectangles = svg.getElementsByTagName("rect");
            for (int i = 0; i < rectangles.getLength(); i++) {
                Element rectangle = (Element) rectangles.item(i);
                graphics.setColor(Color.decode(rectangle.getAttribute("fill")));
                graphics.fill(new Rectangle2D.Double(
                        number(rectangle, "x"),
                        number(rectangle, "y"),
                        number(rectangle, "width"),
                        number(rectangle, "height")));
            }
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }
    }
}
