package main

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// curve is one line of the drawing.
type curve struct {
	title, colour, dash string
	of                  func(figures) float64
}

var curves = []curve{
	{"LEMON, network simplex", "#b04a00", "", func(f figures) float64 { return f.Simplex }},
	{"LEMON, cost scaling", "#d98c00", "", func(f figures) float64 { return f.Scaling }},
	{"LEMON, the better, of those kept", "#d98c00", "5 4", func(f figures) float64 { return min(f.SimplexOfKept, f.ScalingOfKept) }},
	{"selection.Choose", "#0050a0", "", func(f figures) float64 { return f.Ours }},
	{"selection.Choose, of those kept", "#0050a0", "5 4", func(f figures) float64 { return f.OursOfKept }},
	{"Plan.VerifyFor", "#607890", "2 3", func(f figures) float64 { return f.Verify }},
}

const (
	width, height = 760, 440
	left, right   = 80, 250
	top, bottom   = 50, 50
)

// drawCurves draws the time by the number of officers, for 200 posts and one pair in ten, both on logarithmic scales.
func drawCurves(w io.Writer, rows []figures) error {
	rows = slices.DeleteFunc(slices.Clone(rows), func(f figures) bool { return f.Posts != 200 || f.Pairs < 10*f.Officers })
	if len(rows) < 2 {
		return fmt.Errorf("%d instances of 200 posts are too few for a curve", len(rows))
	}
	slices.SortFunc(rows, func(a, b figures) int { return cmp.Compare(a.Officers, b.Officers) })
	longest := 1.0
	for _, row := range rows {
		for _, c := range curves {
			longest = max(longest, c.of(row))
		}
	}
	decades := math.Ceil(math.Log10(longest))
	first, last := math.Log10(float64(rows[0].Officers)), math.Log10(float64(rows[len(rows)-1].Officers))
	x := func(officers float64) float64 {
		return left + (math.Log10(officers)-first)/(last-first)*(width-left-right)
	}
	y := func(ms float64) float64 { return height - bottom - math.Log10(max(ms, 1))/decades*(height-top-bottom) }

	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	fmt.Fprintf(&b, `<text x="%d" y="24" font-size="15">Time to choose, by number of officers (200 posts, 30 services, one pair in ten)</text>`+"\n", 20)
	for d := range int(decades) + 1 {
		ms := math.Pow(10, float64(d))
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n",
			left, y(ms), width-right, left-8, y(ms)+4, duration(ms))
	}
	for _, row := range rows {
		at := x(float64(row.Officers))
		fmt.Fprintf(&b, `<path d="M%.1f %dV%d" stroke="#eee"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n",
			at, top, height-bottom, at, height-bottom+18, grouped(row.Officers))
	}
	labels := slices.Clone(curves)
	end := rows[len(rows)-1]
	slices.SortFunc(labels, func(a, b curve) int { return cmp.Compare(y(a.of(end)), y(b.of(end))) })
	at := math.Inf(-1)
	for _, c := range labels {
		var points []string
		for _, row := range rows {
			points = append(points, fmt.Sprintf("%.1f,%.1f", x(float64(row.Officers)), y(c.of(row))))
		}
		fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2" stroke-dasharray="%s"/>`+"\n", strings.Join(points, " "), c.colour, c.dash)
		at = max(at+16, y(c.of(end))+4) // labels do not cover each other
		fmt.Fprintf(&b, `<text x="%d" y="%.1f" fill="%s">%s</text>`+"\n", width-right+8, at, c.colour, c.title)
	}
	b.WriteString("</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func duration(ms float64) string {
	if ms >= 1000 {
		return fmt.Sprintf("%.0f s", ms/1000)
	}
	return fmt.Sprintf("%.0f ms", ms)
}

func grouped(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
