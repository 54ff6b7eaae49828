package ipp_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// importsUpward finds imports of packages of the same floor or above, and packages that stand on no floor.
func importsUpward(p *pkg) []string {
	mine, known := floors[p.path]
	if !known {
		return []string{fmt.Sprintf("%s stands on no floor: add it to the floors in house_test.go", p.path)}
	}
	return p.imports(func(name string) string {
		rel, ours := below(name)
		theirs, known := floors[rel]
		switch {
		case !ours:
			return ""
		case isExample(rel):
			theirs = examplesFloor
		case !known:
			return "imports " + rel + ", which stands on no floor"
		}
		if theirs < mine {
			return ""
		}
		return fmt.Sprintf("imports %s of floor %d from floor %d", rel, theirs, mine)
	})
}

// impure are the packages through which a program reaches what is not handed to it, or goes around its types.
var impure = regexp.MustCompile(`^(C|unsafe|reflect|embed|plugin|syscall|io/fs|io/ioutil|crypto/rand|` +
	`(os|net|log|math/rand|database)(/.*)?)$`)

// importsImpure finds imports of impure packages, and of what only tests use.
func importsImpure(p *pkg) []string {
	return p.imports(func(name string) string {
		testing := name == "testing" || strings.HasPrefix(name, "testing/")
		switch {
		case impure.MatchString(name), testing && !isTestKit(p.path):
			return "imports " + name
		case strings.HasPrefix(name, "github.com/stretchr/testify"):
			return "imports " + name + " outside its tests"
		}
		return ""
	})
}

// imports asks about every import, and lists the answers that are not empty.
func (p *pkg) imports(ask func(importPath string) string) []string {
	var found []string
	for _, file := range p.files {
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				found = append(found, p.at(spec.Pos(), "%v", err))
			} else if answer := ask(name); answer != "" {
				found = append(found, p.at(spec.Pos(), "%s", answer))
			}
		}
	}
	return found
}

// clocks are the functions that read a clock or wait for one.
var clocks = regexp.MustCompile(`^time\.(Now|Since|Until|Sleep|After|Tick|NewTimer|NewTicker|AfterFunc)$|` +
	`^context\.With(Timeout|Deadline)(Cause)?$`)

// readsClock finds every mention of a function in clocks, called or passed on.
func readsClock(p *pkg) []string {
	var found []string
	p.inspect(func(node ast.Node) {
		if name, ok := node.(*ast.Ident); ok && clocks.MatchString(p.function(name)) {
			found = append(found, p.at(name.Pos(), "uses %s", p.function(name)))
		}
	})
	return found
}

// function is the name of the function that an identifier or a selector means, with its package's path; empty for
// methods and for all else.
func (p *pkg) function(expr ast.Expr) string {
	name, ok := expr.(*ast.Ident)
	switch e := ast.Unparen(expr).(type) {
	case *ast.SelectorExpr:
		name, ok = e.Sel, true
	case *ast.IndexExpr:
		return p.function(e.X)
	}
	if !ok {
		return ""
	}
	switch object := p.info.Uses[name].(type) {
	case *types.Builtin:
		return object.Name()
	case *types.Func:
		if object.Signature().Recv() == nil {
			return object.Pkg().Path() + "." + object.Name()
		}
	}
	return ""
}

func (p *pkg) inspect(visit func(ast.Node)) {
	for _, file := range p.files {
		ast.Inspect(file, func(node ast.Node) bool {
			visit(node)
			return true
		})
	}
}

// hasInit finds init functions.
func hasInit(p *pkg) []string {
	var found []string
	p.inspect(func(node ast.Node) {
		if f, ok := node.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
			found = append(found, p.at(f.Pos(), "declares func init"))
		}
	})
	return found
}

// exportsVariable finds exported variables that are not errors called Err….
func exportsVariable(p *pkg) []string {
	var found []string
	failure := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	for _, name := range p.types.Scope().Names() {
		v, ok := p.types.Scope().Lookup(name).(*types.Var)
		if !ok || !v.Exported() || strings.HasPrefix(name, "Err") && types.Implements(v.Type(), failure) {
			continue
		}
		found = append(found, p.at(v.Pos(), "exports the variable %s", name))
	}
	return found
}

// exportsFloat finds exported identifiers whose type has a float in it, or a complex number.
func exportsFloat(p *pkg) []string {
	var found []string
	for _, name := range p.types.Scope().Names() {
		object := p.types.Scope().Lookup(name)
		if !object.Exported() {
			continue
		}
		shown := object.Type()
		named, isNamed := shown.(*types.Named)
		if _, isType := object.(*types.TypeName); isType && isNamed {
			shown = named.Underlying()
			for i := range named.TypeParams().Len() {
				if p.hasFloat(named.TypeParams().At(i).Constraint(), nil) {
					found = append(found, p.at(object.Pos(), "%s has a float in its type parameters", name))
				}
			}
			for m := range named.Methods() {
				if m.Exported() && p.hasFloat(m.Signature(), nil) {
					found = append(found, p.at(m.Pos(), "%s.%s has a float in it", name, m.Name()))
				}
			}
		}
		if p.hasFloat(shown, nil) {
			found = append(found, p.at(object.Pos(), "%s has a float in it", name))
		}
	}
	return found
}

// hasFloat says whether a user of the type meets a float in it. Exported types of the package answer for themselves,
// and those of other packages for theirs; an unexported one is looked into, since nobody else answers for it.
func (p *pkg) hasFloat(t types.Type, above []types.Type) bool {
	if slices.Contains(above, t) {
		return false
	}
	above = append(above, t)
	in := func(t types.Type) bool { return p.hasFloat(t, above) }
	switch t := t.(type) {
	case *types.Basic:
		return t.Info()&(types.IsFloat|types.IsComplex) != 0
	case *types.Alias:
		return in(types.Unalias(t))
	case *types.Named:
		if slices.ContainsFunc(slices.Collect(t.TypeArgs().Types()), in) {
			return true
		}
		if t.Obj().Pkg() != p.types || t.Obj().Exported() {
			return false
		}
		for m := range t.Methods() {
			if m.Exported() && in(m.Signature()) {
				return true
			}
		}
		return in(t.Underlying())
	case *types.Map:
		return in(t.Key()) || in(t.Elem())
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		return in(t.Elem())
	case *types.Signature:
		for v := range t.TypeParams().TypeParams() {
			if in(v.Constraint()) {
				return true
			}
		}
		return in(t.Params()) || in(t.Results())
	case *types.Tuple:
		return slices.ContainsFunc(slices.Collect(t.Variables()), func(v *types.Var) bool { return in(v.Type()) })
	case *types.Struct:
		return slices.ContainsFunc(slices.Collect(t.Fields()), func(v *types.Var) bool {
			return (v.Exported() || v.Embedded()) && in(v.Type())
		})
	case *types.Interface:
		return slices.ContainsFunc(slices.Collect(t.ExplicitMethods()), func(m *types.Func) bool { return in(m.Signature()) }) ||
			slices.ContainsFunc(slices.Collect(t.EmbeddedTypes()), in)
	case *types.Union:
		return slices.ContainsFunc(slices.Collect(t.Terms()), func(term *types.Term) bool { return in(term.Type()) })
	}
	return false
}

// direct are the modules that this one requires by itself.
var direct = []string{"github.com/shopspring/decimal", "github.com/stretchr/testify", "golang.org/x/text"}

// dependencies finds what a go.mod requires beside the three or lacks of them, and tools and replacements in it.
func dependencies(t testing.TB, text string) []string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "go.mod")
	require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	out, err := exec.Command("go", "mod", "edit", "-json", name).Output()
	require.NoError(t, err)
	var mod struct {
		Module  struct{ Path string }
		Require []struct {
			Path     string
			Indirect bool
		}
		Tool    []struct{ Path string }
		Replace []struct{ Old struct{ Path string } }
	}
	require.NoError(t, json.Unmarshal(out, &mod))

	var found []string
	if mod.Module.Path != module {
		found = append(found, "the module is "+mod.Module.Path)
	}
	missing := slices.Clone(direct)
	for _, required := range mod.Require {
		if !required.Indirect && !slices.Contains(direct, required.Path) {
			found = append(found, "requires "+required.Path)
		}
		missing = slices.DeleteFunc(missing, func(path string) bool { return path == required.Path && !required.Indirect })
	}
	for _, path := range missing {
		found = append(found, "does not require "+path+" directly")
	}
	for _, tool := range mod.Tool {
		found = append(found, "has the tool "+tool.Path)
	}
	for _, replaced := range mod.Replace {
		found = append(found, "replaces "+replaced.Old.Path)
	}
	return found
}

// topFiles are the files at the top level, beside hidden ones and tests.
var topFiles = []string{"go.mod", "go.sum", "doc.go", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"}

// layout finds names that do not belong at the top level, and those that are missing from it.
func layout(names []string) []string {
	wanted := append(append([]string{"examples"}, folders...), topFiles...)
	var found []string
	for _, name := range names {
		if !slices.Contains(wanted, name) && !strings.HasPrefix(name, ".") && !strings.HasSuffix(name, "_test.go") {
			found = append(found, name+" stands at the top level")
		}
	}
	for _, name := range wanted {
		if !slices.Contains(names, name) {
			found = append(found, name+" is missing at the top level")
		}
	}
	return found
}
