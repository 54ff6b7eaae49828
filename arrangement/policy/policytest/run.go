package policytest

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/policy"
)

// Run holds the policy to the suite, as the page of the package says: each case is decided as it expects, no rule is met
// by the blank subject, every rule was seen from all sides, and no rule could be changed unnoticed. In a [testing.T] each
// case is a subtest of its name, and so are "blank subject", "coverage" and "mutants"; what fails is named by the case or
// by the ID of the rule. While a case fails, the mutants are not judged: what would be noticed is not known before.
func Run[S any](t testing.TB, p policy.Policy[S], cases []Case[S]) {
	t.Helper()
	if err := checkNames(cases); err != nil {
		t.Errorf("%v", err)
	}
	passed := true
	for _, c := range cases {
		passed = part(t, c.Name, func(t testing.TB) {
			t.Helper()
			if err := c.Check(p); err != nil {
				t.Errorf("%s: otherwise than expected:\n%v\n%s", c.Name, err, c.Decide(p).Explain(language.English))
			}
		}) && passed
	}
	part(t, "blank subject", func(t testing.TB) {
		t.Helper()
		for _, f := range Blank(p) {
			t.Errorf("%s: a subject of which nothing is stated must leave it unknown or unmet: %s", f.Rule, f.Explain(language.English))
		}
	})
	part(t, "coverage", func(t testing.TB) {
		t.Helper()
		for _, gap := range Cover(p, cases).Gaps() {
			t.Errorf("%s", gap.Explain(language.English))
		}
	})
	if !passed {
		t.Logf("%s: the mutants are judged when all cases hold", p.ID())
		return
	}
	part(t, "mutants", func(t testing.TB) {
		t.Helper()
		for _, mutant := range Mutate(p, cases).Survivors() {
			t.Errorf("%s", mutant.Explain(language.English))
		}
	})
}

// part runs a part of the suite, as a subtest where there are such, and says whether it passed.
func part(t testing.TB, name string, do func(testing.TB)) bool {
	t.Helper()
	if tests, ok := t.(interface {
		Run(name string, f func(*testing.T)) bool
	}); ok && strings.TrimSpace(name) != "" {
		return tests.Run(name, func(t *testing.T) {
			t.Helper()
			do(t)
		})
	}
	watched := &watch{TB: t}
	do(watched)
	return !watched.failed
}

// watch passes everything on, and keeps in mind whether something failed.
type watch struct {
	testing.TB
	failed bool
}

func (w *watch) Errorf(format string, values ...any) {
	w.TB.Helper()
	w.failed = true
	w.TB.Errorf(format, values...)
}
