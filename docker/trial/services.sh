# Sourced by the scripts beside it: a MariaDB and an OpenID provider of their own, on ports taken at random on the
# loopback address, with everything in a passing directory, and all of it gone at the end.
#
#   JAVA_HOME     a JDK or runtime, 25 or newer
#   MARIADB_HOME  MariaDB's programs, unpacked
#   TRIAL         the compiled classes of the .java files here

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
started=()

# Nothing here runs as root: neither a server nor the application.
unprivileged() {
  if [ "$(id -u)" -eq 0 ]; then
    exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
  else
    exec "$@"
  fi
}
own() {
  [ "$(id -u)" -ne 0 ] || chown -R 65534:65534 "$@"
}

stop_all() {
  local pid
  for pid in "${started[@]}"; do
    kill "$pid" 2> /dev/null || true
    wait "$pid" 2> /dev/null || true
  done
  rm -rf "$work"
}
trap stop_all EXIT
own "$work"

fail() {
  echo "$1" >&2
  shift
  [ $# -eq 0 ] || tail -n 40 "$@" >&2
  exit 1
}

listens() {
  (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); listens "$port"; do :; done
  echo "$port"
}

# Waits for the rest of the words to succeed, for so many seconds and no longer than the process lives.
wait_for() {
  local seconds=$1 pid=$2 tries
  shift 2
  for ((tries = seconds * 5; tries > 0; tries--)); do
    if "$@"; then
      return 0
    fi
    kill -0 "$pid" 2> /dev/null || return 1
    sleep 0.2
  done
  return 1
}

# start_database NAME: an empty database 'seloste' with a user of its own; sets the port and the password of NAME.
start_database() {
  local name=$1
  local rows=$work/$name password port root=()
  port=$(free_port)
  password=$(head -c 18 /dev/urandom | base64 | tr '+/' 'ab')
  (unprivileged "$MARIADB_HOME/scripts/mariadb-install-db" --no-defaults --basedir="$MARIADB_HOME" --datadir="$rows" \
    --skip-test-db --skip-name-resolve --auth-root-authentication-method=normal) > "$work/$name.log" 2>&1 \
    || fail "MariaDB could not be installed" "$work/$name.log"
  cat > "$work/$name.sql" << SQL
create database seloste character set utf8mb4 collate utf8mb4_swedish_ci;
create user seloste@'127.0.0.1' identified by '$password';
grant all on seloste.* to seloste@'127.0.0.1';
SQL
  own "$work/$name.sql"
  (unprivileged "$MARIADB_HOME/bin/mariadbd" --no-defaults --basedir="$MARIADB_HOME" --datadir="$rows" \
    --bind-address=127.0.0.1 --port="$port" --socket=mariadbd.sock --pid-file="$rows/mariadbd.pid" --skip-name-resolve \
    --init-file="$work/$name.sql" --skip-ssl --innodb-snapshot-isolation=ON \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_swedish_ci) >> "$work/$name.log" 2>&1 &
  started=($! "${started[@]}")
  wait_for 60 $! listens "$port" || fail "MariaDB did not start" "$work/$name.log"
  printf -v "${name}_pid" %s "$!"
  printf -v "${name}_port" %s "$port"
  printf -v "${name}_password" %s "$password"
}

start_issuer() {
  issuer_port=$(free_port)
  (unprivileged "$JAVA_HOME/bin/java" -Xmx64m -cp "$TRIAL" Issuer "$issuer_port") > "$work/issuer.log" 2>&1 &
  started=($! "${started[@]}")
  wait_for 30 $! listens "$issuer_port" || fail "The trial's provider did not start" "$work/issuer.log"
}

# start_seloste LOG DATABASE OPTION...: the application laid out in $app, as the image starts it, plus the options.
start_seloste() {
  local log=$1 database=$2
  local its_port=${database}_port its_password=${database}_password
  shift 2
  seloste_port=$(free_port)
  management_port=$(free_port)
  (
    cd "$app"
    export SELOSTE_DB_URL="jdbc:mariadb://127.0.0.1:${!its_port}/seloste"
    export SELOSTE_DB_USERNAME=seloste SELOSTE_DB_PASSWORD=${!its_password}
    export SELOSTE_OIDC_ISSUER="http://127.0.0.1:$issuer_port"
    export SELOSTE_OIDC_CLIENT_ID=seloste SELOSTE_OIDC_CLIENT_SECRET=trial
    export SELOSTE_PORT=$seloste_port SELOSTE_MANAGEMENT_PORT=$management_port
    export SELOSTE_OPERATOR_NAME="Esimerkkipalvelu Oy" SELOSTE_HOSTING_NAME="Esimerkkikonesali Oy"
    export SELOSTE_HOSTING_COUNTRY=FI SELOSTE_LOG_FORMAT=${SELOSTE_LOG_FORMAT-ecs}
    unprivileged "$JAVA_HOME/bin/java" "$@" @jvm.options -jar seloste.jar
  ) > "$log" 2>&1 &
  seloste_pid=$!
  started=($! "${started[@]}")
  wait_for 240 $! healthy || fail "Seloste did not become ready" "$log"
}

healthy() {
  SELOSTE_MANAGEMENT_PORT=$management_port "$here/../healthy" 2> /dev/null
}

visit() {
  "$JAVA_HOME/bin/java" -Xshare:auto -cp "$TRIAL" Visit "$@"
}
