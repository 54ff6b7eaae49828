package ipp_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// module is the path of the module.
const module = "github.com/canpolice/ipp"

// pkg is one package as the house rules see it: its files without tests, parsed and, where info is not nil, with
// their types.
type pkg struct {
	path  string // below the module's path; empty for the root
	fset  *token.FileSet
	files []*ast.File
	types *types.Package
	info  *types.Info
}

// at is a finding of a house rule at a place.
func (p *pkg) at(pos token.Pos, format string, args ...any) string {
	place := p.fset.Position(pos)
	return fmt.Sprintf("%s:%d: %s", filepath.ToSlash(place.Filename), place.Line, fmt.Sprintf(format, args...))
}

// listed is what `go list` tells about a package.
type listed struct {
	ImportPath string
	Dir        string
	Export     string
	DepOnly    bool
	Standard   bool
	GoFiles    []string
	Error      *struct{ Err string }
}

// synthetic are packages that the made-up sources of the tests import, whether or not the library does.
var synthetic = []string{
	"cmp", "context", "encoding/json", "errors", "maps", "regexp", "slices", "sort", "sync", "sync/atomic", "testing", "time",
	"github.com/shopspring/decimal", "golang.org/x/text/language",
}

// list is every package of the module and all that they import, with their types in the form in which the compiler
// left them in the build cache.
var list = sync.OnceValues(func() ([]listed, error) {
	args := []string{"list", "-e", "-export", "-deps", "-json=ImportPath,Dir,Export,DepOnly,Standard,GoFiles,Error", "./..."}
	cmd := exec.Command("go", append(args, synthetic...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, stderr.String())
	}
	var all []listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var one listed
		switch err := decoder.Decode(&one); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, fmt.Errorf("go list: %w", err)
		}
		all = append(all, one)
	}
})

// exported reads types of packages that `go list` built.
func exported(t testing.TB, fset *token.FileSet) types.Importer {
	t.Helper()
	all, err := list()
	require.NoError(t, err)
	files := map[string]string{}
	for _, one := range all {
		files[one.ImportPath] = one.Export
	}
	return importer.ForCompiler(fset, "gc", func(importPath string) (io.ReadCloser, error) {
		if files[importPath] == "" {
			return nil, fmt.Errorf("%s does not build", importPath)
		}
		return os.Open(files[importPath])
	})
}

// load parses and types every library package of the module, in the order of their paths.
func load(t testing.TB) []*pkg {
	t.Helper()
	all, err := list()
	require.NoError(t, err)
	root, err := os.Getwd()
	require.NoError(t, err)
	fset := token.NewFileSet()
	from := exported(t, fset)

	var house []*pkg
	for _, one := range all {
		rel, ours := below(one.ImportPath)
		if one.Standard || !ours || isExample(rel) {
			continue
		}
		if one.Error != nil && len(one.GoFiles) > 0 {
			require.Fail(t, one.ImportPath+" does not load", one.Error.Err)
		}
		p := &pkg{path: rel, fset: fset}
		for _, name := range one.GoFiles {
			shown, err := filepath.Rel(root, filepath.Join(one.Dir, name))
			require.NoError(t, err)
			// Read by the test itself, so that the go command does not take an old result for one of the changed file.
			file, err := parser.ParseFile(fset, shown, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			p.files = append(p.files, file)
		}
		require.NoError(t, p.check(from), "%s has types", one.ImportPath)
		house = append(house, p)
	}
	slices.SortFunc(house, func(a, b *pkg) int { return strings.Compare(a.path, b.path) })
	return house
}

// parsed is a package of one made-up file, without types, so that it may import what there is not.
func parsed(t testing.TB, rel, source string) *pkg {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "made-up.go", source, parser.SkipObjectResolution)
	require.NoError(t, err)
	return &pkg{path: rel, fset: fset, files: []*ast.File{file}}
}

// typed is a package of one made-up file that compiles.
func typed(t testing.TB, rel, source string) *pkg {
	t.Helper()
	p := parsed(t, rel, source)
	require.NoError(t, p.check(exported(t, p.fset)), "the made-up source compiles")
	return p
}

// check gives the package its types.
func (p *pkg) check(from types.Importer) error {
	p.info = &types.Info{
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Types:      map[ast.Expr]types.TypeAndValue{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	config := types.Config{Importer: from}
	var err error
	p.types, err = config.Check(filepath.ToSlash(filepath.Join(module, p.path)), p.fset, p.files, p.info)
	return err
}

// libraryFiles are the Go files of the library as they lie on the disk, tests aside.
func libraryFiles(t testing.TB) []string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && entry.Name() == "testdata":
				return filepath.SkipDir
			case strings.HasSuffix(name, ".go"):
				names = append(names, name)
			}
			return nil
		})
		require.NoError(t, err)
	}
	return slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
}

// topLevel are the names at the top level: those that git knows or would take in; where there is no git, all.
func topLevel(t testing.TB) []string {
	t.Helper()
	var names []string
	if out, err := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard").Output(); err == nil {
		for name := range strings.Lines(string(out)) {
			first, _, _ := strings.Cut(strings.Trim(strings.TrimSpace(name), `"`), "/")
			names = append(names, first)
		}
	} else {
		entries, err := os.ReadDir(".")
		require.NoError(t, err)
		for _, entry := range entries {
			names = append(names, entry.Name())
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
